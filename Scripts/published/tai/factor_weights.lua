-- Technology Achievement Index with weights from factor analysis: handbook, table 18, principal components; and the
-- figures that they rest on, tables 6 to 8 and 11: correlations, eigenvalues, loadings, Cronbach's alpha.
-- Data: see achievement.lua.
-- Run:  assess run factor_weights.lua --data FILE --json FILE [--area FIN]
--       assess statistics factor_weights.lua --data FILE [--json FILE]
-- Method: the first four principal components, each with more than a tenth of all variance, are rotated; an indicator
-- weighs as much as its largest squared loading. The weights stand in the file of --json.

use "achievement"

method {
  normalise = z_score(),
  weight    = { component = pca_rotated { components = 4 } },
  aggregate = arithmetic(),
}
