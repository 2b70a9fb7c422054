-- A full picture: the core, and what supports it.

use "framework" { tier = { "core", "supporting" } }
