"""Turkish naming."""

from vakanuvis.language.naming import Naming

NAMING = Naming()
