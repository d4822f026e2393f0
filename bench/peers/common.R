# Shared by the scripts of this folder, which are called as: Rscript --vanilla TOOL.R FOLDER DIARY.json ...
# FOLDER is this one. Each prints lines for peers/tool.ts to read: {"compiled": seconds} or {"diary": id, ...}.
library(jsonlite)

read_diary <- function(file) {
  p <- fromJSON(file)
  columns <- function(rows) if (length(rows) == 0) matrix(0, p$nights, 0) else matrix(rows, p$nights)
  list(id = p$id, nights = p$nights, counts = p$counts, recorded = which(!is.na(p$counts)),
    treatments = columns(p$treatments), covariates = columns(p$covariates), prior = p$prior)
}

say <- function(...) cat(toJSON(list(...), auto_unbox = TRUE, digits = 8, na = "null"), "\n", sep = "")

seconds <- function(work) { start <- proc.time()[["elapsed"]]; force(work); proc.time()[["elapsed"]] - start }

# What is kept of draws[iteration, chain, parameter], whose parameters are beta[1], beta[2], ... and sigma: the effective
# number of draws for a mean (Vehtari and others 2021), with the time it took to warm up and to draw.
say_draws <- function(id, settings, warmup, sampling, draws, ...) {
  draws <- posterior::as_draws_array(draws)
  of <- function(f, names) unname(sapply(names, function(n) f(posterior::extract_variable_matrix(draws, n))))
  betas <- grep("^beta", posterior::variables(draws), value = TRUE)
  all <- c(betas, "sigma")
  say(diary = id, settings = settings, warmup = warmup, sampling = sampling,
    kept = posterior::ndraws(draws), betaMean = I(of(mean, betas)), betaSd = I(of(sd, betas)),
    betaEss = I(of(posterior::ess_mean, betas)), sigmaEss = of(posterior::ess_mean, "sigma"),
    sigmaMean = of(mean, "sigma"), rhat = max(of(posterior::rhat, all)), ...)
}
