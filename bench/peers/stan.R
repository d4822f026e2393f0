# Stan (rstan): the model and the settings that made the fixtures (make.R), then the default step size target.
arguments <- commandArgs(TRUE)
source(file.path(arguments[1], "common.R"))
suppressMessages(library(rstan))

say(compiled = seconds(model <- stan_model(file.path(arguments[1], "../../packages/stats/fixtures/posteriors/person.stan"), boost_lib = "/usr/include")))

sample_diary <- function(p, settings, control) {
  data <- list(T = p$nights, N = length(p$recorded), idx = p$recorded, y = p$counts[p$recorded],
    K = ncol(p$treatments), D = p$treatments, m = as.array(p$prior$beta$mean), sdv = as.array(p$prior$beta$sd),
    J = ncol(p$covariates), Z = p$covariates)
  took <- seconds(fit <- sampling(model, data = data, chains = 4, iter = 2000, warmup = 1000, cores = 1, refresh = 0,
    seed = 1, control = control, pars = c("b", "s")))
  share <- colSums(get_elapsed_time(fit)) / sum(get_elapsed_time(fit))
  draws <- as.array(fit)[, , c(sprintf("b[%d]", seq_len(ncol(p$treatments))), "s"), drop = FALSE]
  dimnames(draws)[[3]] <- c(sprintf("beta[%d]", seq_len(ncol(p$treatments))), "sigma")
  divergent <- sum(sapply(get_sampler_params(fit, inc_warmup = FALSE), function(x) sum(x[, "divergent__"])))
  say_draws(p$id, settings, took * share[["warmup"]], took * share[["sample"]], draws, divergent = divergent)
}

for (file in arguments[-1]) {
  p <- read_diary(file)
  sample_diary(p, "adapt_delta 0.98", list(adapt_delta = .98, max_treedepth = 12))
  sample_diary(p, "default settings", list())
}
