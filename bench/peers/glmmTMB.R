# glmmTMB: the nearest it has, the same counts and latent AR(1) (nbinom2, ar1) by maximum likelihood, hence without
# priors. A missing night is a night of weight 0: left out, its neighbours would count as one night apart.
arguments <- commandArgs(TRUE)
source(file.path(arguments[1], "common.R"))
suppressMessages(library(glmmTMB))

fit_diary <- function(p) {
  treatments <- colnames(p$treatments, do.NULL = FALSE, prefix = "treatment")
  covariates <- colnames(p$covariates, do.NULL = FALSE, prefix = "covariate")
  rows <- cbind(data.frame(count = ifelse(is.na(p$counts), 0, p$counts), recorded = as.numeric(!is.na(p$counts)),
    night = factor(seq_len(p$nights)), person = factor(1)),
    setNames(data.frame(p$treatments), treatments), setNames(data.frame(p$covariates), covariates))
  formula <- reformulate(c(treatments, covariates, "ar1(night + 0 | person)"), "count")
  glmmTMB(formula, rows, nbinom2, weights = recorded)
}

for (file in arguments[-1]) {
  p <- read_diary(file)
  times <- numeric(0)
  warnings <- character(0)
  for (i in 1:5) times <- c(times, seconds(fit <- withCallingHandlers(fit_diary(p), warning = function(w) {
    warnings <<- union(warnings, sub("; see vignette.*|[.] See vignette.*", "", conditionMessage(w)))
    invokeRestart("muffleWarning")
  })))
  converged <- fit$fit$convergence == 0 && isTRUE(fit$sdr$pdHess)
  betas <- 1 + seq_len(ncol(p$treatments))
  say(diary = p$id, seconds = median(times), converged = converged, warnings = I(warnings),
    beta = I(unname(fixef(fit)$cond[betas])), se = I(unname(sqrt(diag(vcov(fit)$cond))[betas])))
}
