# Seconds Stan takes for fixtures/posteriors/p03.json, compiling left out: 4 chains, 1,000 kept draws each, one core,
# with the sampler settings that made the fixtures (make.R).
suppressMessages({library(rstan); library(jsonlite)})
folder <- commandArgs(TRUE)[1]
model <- stan_model(file.path(folder, "person.stan"), boost_lib = "/usr/include")
p <- fromJSON(file.path(folder, "p03.json"))
i <- which(!is.na(p$counts))
D <- matrix(p$treatments, p$nights)
data <- list(T = p$nights, N = length(i), idx = i, y = p$counts[i], K = ncol(D), D = D,
  m = as.array(p$prior$beta$mean), sdv = as.array(p$prior$beta$sd), J = 0, Z = matrix(0, p$nights, 0))
t0 <- proc.time()[3]
invisible(sampling(model, data = data, chains = 4, iter = 2000, warmup = 1000, cores = 1, refresh = 0, seed = 1,
  control = list(adapt_delta = .98, max_treedepth = 12)))
cat("stan_seconds", proc.time()[3] - t0, "\n")
