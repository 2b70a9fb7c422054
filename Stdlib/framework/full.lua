-- Everything.

use "framework"
