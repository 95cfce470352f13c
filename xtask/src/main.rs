//! Dispatches to the subcommands.

fn main() {}
