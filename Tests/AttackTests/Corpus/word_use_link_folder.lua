-- expect: runtime|denied|value|name|syntax
-- danger: use of a folder that is a link out
use("escape_folder.hosts")
