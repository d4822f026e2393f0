# JAGS (rjags): the same model, one latent night at a time.
arguments <- commandArgs(TRUE)
source(file.path(arguments[1], "common.R"))
suppressMessages(library(rjags))

code <- "model {
  for (n in 1:N) {
    mu[n] <- exp(alpha + inprod(D[idx[n], ], beta) + inprod(Z[idx[n], ], gamma) + u[idx[n]])
    y[n] ~ dnegbin(size / (size + mu[n]), size)
  }
  u[1] ~ dnorm(0, tau)
  for (t in 2:T) { u[t] ~ dnorm(rho * u[t - 1], tau / (1 - rho * rho)) }
  alpha ~ dnorm(-0.9, 1 / (1.5 * 1.5))
  for (k in 1:K) { beta[k] ~ dnorm(m[k], 1 / (s[k] * s[k])) }
  for (j in 1:J) { gamma[j] ~ dnorm(0, 4) }
  sigma ~ dnorm(0, 4) T(0, )
  rho ~ dbeta(2, 2)
  kappa ~ dnorm(0, 4) T(0, )
  tau <- 1 / (sigma * sigma + 1.0E-9)
  size <- 1 / (kappa * kappa + 1.0E-9)
}"

for (file in arguments[-1]) {
  p <- read_diary(file)
  none <- ncol(p$covariates) == 0
  data <- list(T = p$nights, N = length(p$recorded), idx = p$recorded, y = p$counts[p$recorded],
    K = ncol(p$treatments), D = p$treatments, m = as.array(p$prior$beta$mean), s = as.array(p$prior$beta$sd),
    J = if (none) 1 else ncol(p$covariates), Z = if (none) matrix(0, p$nights, 1) else p$covariates)
  starts <- lapply(1:4, function(i) list(.RNG.name = "base::Mersenne-Twister", .RNG.seed = i))
  warmup <- seconds(model <- jags.model(textConnection(code), data, starts, n.chains = 4, n.adapt = 1000, quiet = TRUE))
  sampling <- seconds(draws <- coda.samples(model, c("beta", "sigma"), n.iter = 4000, progress.bar = "none"))
  names <- c(sprintf("beta[%d]", seq_len(ncol(p$treatments))), "sigma")
  array <- array(unlist(draws), c(4000, ncol(draws[[1]]), 4), list(NULL, colnames(draws[[1]]), NULL))
  dimnames(array)[[2]][dimnames(array)[[2]] == "beta"] <- "beta[1]"
  coda <- coda::effectiveSize(draws)
  say_draws(p$id, "4 x 4,000 draws", warmup, sampling, aperm(array, c(1, 3, 2))[, , names, drop = FALSE],
    codaSigmaEss = unname(coda[["sigma"]]))
}
