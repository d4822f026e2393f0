#!/bin/sh
# Installs from Debian (or Ubuntu) R and the packages that npm run bench compares with, and those that made the
# fixtures. Nothing in the app, the packages or npm test needs them.
set -eu

packages="r-base-core r-cran-rstan libboost-dev libeigen3-dev r-cran-rjags r-cran-glmmtmb r-cran-brms
  r-cran-posterior r-cran-jsonlite r-cran-metafor"

if ! command -v apt-get >/dev/null 2>&1; then
  echo "This script installs R from Debian's packages, and there is no apt-get here." >&2
  echo "Install R and its packages rstan, rjags, glmmTMB, brms, posterior, jsonlite and metafor, with Boost, Eigen" >&2
  echo "and JAGS, in your system's own way; then run npm run bench again." >&2
  exit 1
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Installing packages needs root, and there is no sudo here. Run this script as root." >&2
    exit 1
  fi
  as_root="sudo"
fi

$as_root apt-get update
# shellcheck disable=SC2086
$as_root apt-get install -y --no-install-recommends $packages
Rscript --vanilla -e 'for (p in c("rstan", "rjags", "glmmTMB", "brms", "posterior", "jsonlite", "metafor")) {
  suppressMessages(loadNamespace(p)); cat(p, as.character(packageVersion(p)), "\n") }'
