//! The whole reference, where it is at hand.
