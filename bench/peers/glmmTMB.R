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

# In rounds: a spell in which the machine is busy does not fall on all calls of one diary.
diaries <- lapply(arguments[-1], read_diary)
times <- warnings <- fits <- vector("list", length(diaries))
for (round in 1:5) {
  for (k in seq_along(diaries)) {
    time <- seconds(fits[[k]] <- withCallingHandlers(fit_diary(diaries[[k]]), warning = function(w) {
      warnings[[k]] <<- union(warnings[[k]], sub("; see vignette.*|[.] See vignette.*", "", conditionMessage(w)))
      invokeRestart("muffleWarning")
    }))
    times[[k]] <- c(times[[k]], time)
  }
  say(round = round)
}

for (k in seq_along(diaries)) {
  fit <- fits[[k]]
  converged <- fit$fit$convergence == 0 && isTRUE(fit$sdr$pdHess)
  betas <- 1 + seq_len(ncol(diaries[[k]]$treatments))
  say(diary = diaries[[k]]$id, seconds = median(times[[k]]), converged = converged, warnings = I(as.character(warnings[[k]])),
    beta = I(unname(fixef(fit)$cond[betas])), se = I(unname(sqrt(diag(vcov(fit)$cond))[betas])))
}
