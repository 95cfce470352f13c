//! Small pages of our own in elements, and what they are read as.
