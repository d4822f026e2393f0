# Rscript make.R, in this folder: draws year.json, a year with two treatments and two covariates, and samples its
# posterior with Stan, as fixtures/posteriors/make.R of packages/stats does for shorter diaries. About half an hour.
# R 4.2.2, rstan 2.21.7; every seed is below.
suppressMessages({library(rstan); library(jsonlite)})
model <- stan_model("../../packages/stats/fixtures/posteriors/person.stan", boost_lib = "/usr/include")

nights <- 365; unit <- 7; alpha <- log(.4); beta <- log(c(.6, .85)); gamma <- c(.3, -.2)
sigma <- .8; rho <- .5; kappa <- .3; missing <- .05

set.seed(20)
blocks <- ceiling(nights / (3 * unit))
arm <- rep(unlist(lapply(seq_len(blocks), function(i) sample(0:2))), each = unit)[seq_len(nights)]
D <- sapply(1:2, function(k) as.numeric(arm == k))
Z <- matrix(round(rnorm(2 * nights), 3), nights, 2)
u <- rnorm(1, 0, sigma)
for (t in 2:nights) u[t] <- rho * u[t - 1] + sigma * sqrt(1 - rho^2) * rnorm(1)
y <- rnbinom(nights, size = 1 / kappa^2, mu = exp(alpha + D %*% beta + Z %*% gamma + u))
y[runif(nights) < missing] <- NA
i <- which(!is.na(y))

fit <- sampling(model, chains = 4, iter = 6000, warmup = 1000, cores = 1, refresh = 500, seed = 20,
  data = list(T = nights, N = length(i), idx = i, y = y[i], K = 2, D = D, m = c(0, 0), sdv = c(1, 1), J = 2, Z = Z),
  control = list(adapt_delta = .98, max_treedepth = 12))

names <- c("alpha", "beta[1]", "beta[2]", "gamma[1]", "gamma[2]", "sigma", "rho", "kappa")
quantiles <- c(.025, .05, .1, .25, .5, .75, .9, .95, .975)
s <- summary(fit, pars = c("a", "b", "g", "s", "rho", "kap"), probs = quantiles)$summary
colnames(s) <- c("mean", "mcse", "sd", "q025", "q05", "q10", "q25", "q50", "q75", "q90", "q95", "q975", "ess", "rhat")
b <- extract(fit, "b")$b
divergent <- sum(sapply(get_sampler_params(fit, inc_warmup = FALSE), function(x) sum(x[, "divergent__"])))
one <- function(x) { x <- as.list(x); lapply(x, unbox) }
fields <- list(id = unbox("year"), nights = unbox(nights), counts = y, treatments = D, covariates = Z,
  prior = list(alpha = one(c(mean = -.9, sd = 1.5)), beta = list(one(c(mean = 0, sd = 1)), one(c(mean = 0, sd = 1))),
    gamma_sd = unbox(.5), sigma_sd = unbox(.5), rho = c(2, 2), kappa_sd = unbox(.5)),
  posterior = setNames(lapply(seq_along(names), function(k) one(s[k, ])), names),
  prob_beta_below_0 = colMeans(b < 0), `prob_ratio_below_0.75` = colMeans(b < log(.75)),
  stan = list(draws = unbox(nrow(b)), divergences = unbox(divergent)))
lines <- sapply(names(fields), function(f) paste0('"', f, '": ', toJSON(fields[[f]], digits = 8, na = "null")))
writeLines(paste0("{\n", paste(lines, collapse = ",\n"), "\n}"), "year.json")
