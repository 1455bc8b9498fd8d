// holds the target open until its first file lands
