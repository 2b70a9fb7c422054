-- What every city should know first.

use "framework" { tier = "core" }
