export const title = 'Beside Stan, JAGS, brms and glmmTMB'

export const about = `The same diaries, one after the other on one core, in one run. Each time of ours is measured, warm, right
before and right after the tool it stands beside. Compiling a model and loading a package are not counted.

- **time** is the whole run: warm-up and four chains of 1,000 kept draws (Stan, brms), four of 4,000 (JAGS), one call (glmmTMB).
- **effective draws** are those of the treatment with the fewest (Vehtari and others 2021). A mean of n effective draws has a
  Monte Carlo error of 1 / sqrt(n) posterior standard deviations.
- **at equal error** is the time to warm up and then draw until that error is 0.03 sd (1,111 effective draws), which is what our
  tests allow us, or what ours is in root mean square over all reference diaries. That last figure has the error of
  the reference's own draws in it, so we count less well than we are.
- **beta off** is how far the mean of beta lies from that of a long run of Stan (20,000 draws or more), in its standard deviations.

| tool | what it fits |
| --- | --- |
| Stan | The same model. _adapt_delta 0.98_ are the settings that made the reference posteriors. With the _default settings_ it is faster, and warns of divergences on some diaries. |
| JAGS | The same model. sigma and the nights move one at a time, so sigma hardly mixes. Where R-hat is above 1.05 its draws cannot be counted, and the times are a lower bound. |
| brms | The nearest it has, \`negbinomial\` with \`ar(cov = TRUE)\`, which is a latent AR(1). Left to itself it has other priors and closes the gaps of missing nights; here it is given our priors, and missing nights weight 0. Then it is the same posterior, but through a dense covariance of all nights: its time grows with the cube of their number, and a year is left out. adapt_delta is 0.98 too: with the default a chain got stuck. |
| glmmTMB | The nearest it has, \`nbinom2\` with \`ar1\`, by maximum likelihood. It has no priors, so it answers another question: its distance from the posterior mean is mostly that, not a mistake. |

**Unfair to them.** They fit thousands of models, ours fits one. Stan's draws are exact where there are enough; ours is an
approximation that cannot be made better by waiting. With several cores Stan, JAGS and brms run their chains at once: four cores take up to
four times off. The Stan of Debian is some years old; newer ones are faster. A person who fits once also waits for our engine to warm up:
the first fit takes several times as long.

**Unfair to us.** Compiling is left out: it takes Stan and brms a minute each before the first diary. A sampler whose
Monte Carlo error is 0.03 sd is further off than that in one run of three, whereas ours has to stay below it on every reference diary.
Means are the easiest thing to draw; ends of intervals and sigma take more.`
