# brms: the nearest it has, negative binomial counts with a latent AR(1) of order 1 (ar with cov = TRUE). Left to itself it
# has other priors and closes gaps between recorded nights; here it is given the priors of the count model, in its own
# terms (sderr = sigma sqrt(1 - rho^2), shape = 1 / kappa^2), and missing nights as nights of weight 0.
# It is then the same posterior, by a dense covariance of all nights. With adapt_delta at its default of 0.8 a chain got
# stuck on q01 (R-hat 1.4).
arguments <- commandArgs(TRUE)
source(file.path(arguments[1], "common.R"))
suppressMessages({library(brms); library(rstan)})

priors <- c(set_prior("", class = "b"), set_prior("beta(2, 2)", class = "ar", lb = 0, ub = 1),
  set_prior("", class = "sderr"), set_prior("", class = "shape"))
as_stan <- function(p) {
  X <- cbind(1, p$treatments, p$covariates)
  rows <- data.frame(count = ifelse(is.na(p$counts), 0, p$counts), recorded = as.numeric(!is.na(p$counts)),
    night = seq_len(p$nights))
  rows$X <- X
  means <- c(-.9, p$prior$beta$mean, rep(0, ncol(p$covariates)))
  sds <- c(1.5, p$prior$beta$sd, rep(.5, ncol(p$covariates)))
  own <- stanvar(means, "prior_mean", scode = "vector[K] prior_mean;") +
    stanvar(sds, "prior_sd", scode = "vector[K] prior_sd;") +
    stanvar(block = "model", scode = "target += normal_lpdf(b | prior_mean, prior_sd)
      + normal_lpdf(sderr / sqrt(1 - square(ar[1])) | 0, 0.5) - 0.5 * log1m(square(ar[1]))
      + normal_lpdf(inv_sqrt(shape) | 0, 0.5) - 1.5 * log(shape);")
  formula <- bf(count | weights(recorded) ~ 0 + X + ar(time = night, p = 1, cov = TRUE), family = negbinomial())
  list(code = make_stancode(formula, rows, prior = priors, stanvars = own),
    data = make_standata(formula, rows, prior = priors, stanvars = own))
}

model <- NULL
for (file in arguments[-1]) {
  p <- read_diary(file)
  stan <- as_stan(p)
  if (is.null(model))
    say(compiled = seconds(model <- stan_model(model_code = stan$code, boost_lib = "/usr/include")))
  took <- seconds(fit <- sampling(model, data = stan$data, chains = 4, iter = 2000, warmup = 1000, cores = 1,
    refresh = 0, seed = 1, control = list(adapt_delta = .98), pars = c("b", "sderr", "ar")))
  share <- colSums(get_elapsed_time(fit)) / sum(get_elapsed_time(fit))
  draws <- as.array(fit)
  betas <- draws[, , sprintf("b[%d]", 1 + seq_len(ncol(p$treatments))), drop = FALSE]
  sigma <- draws[, , "sderr"] / sqrt(1 - draws[, , "ar[1]"]^2)
  kept <- array(c(betas, sigma), dim(betas) + c(0, 0, 1),
    list(NULL, NULL, c(sprintf("beta[%d]", seq_len(ncol(p$treatments))), "sigma")))
  divergent <- sum(sapply(get_sampler_params(fit, inc_warmup = FALSE), function(x) sum(x[, "divergent__"])))
  say_draws(p$id, "adapt_delta 0.98", took * share[["warmup"]], took * share[["sample"]], kept, divergent = divergent)
}
