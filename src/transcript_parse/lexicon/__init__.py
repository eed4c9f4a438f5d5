"""Word lists: honorifics, offices, role labels, notes' cues, header keys. Data only; every table says where it was seen."""
