//! One file a subcommand: parse arguments, call the stages, report.
