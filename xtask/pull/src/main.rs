//! `cargo xtask pull`: pages from the documentation portal into a folder.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use camino::Utf8PathBuf;
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use xtask::commands::{self, Failure, arguments};
use xtask::terminal;
use xtask_pull::{AT_ONCE, Report, Settings};

/// Fetches the reference pages from the documentation portal into a folder, for `import`.
///
/// Only pages that changed since they were fetched are fetched again, so that a run that was
/// stopped (Ctrl-C) goes on where it was. A page that cannot be had is reported and the old one
/// kept; the exit code is 1 then.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask pull",
    bin_name = "cargo xtask pull",
    max_term_width = 100
)]
struct Pull {
    /// The folder to write to: one that pull has made, or an empty one
    #[arg(long, value_name = "DIR", value_parser = arguments::path)]
    out: Utf8PathBuf,
    /// The portal; `https://open.larksuite.com` is the other one
    #[arg(long, value_name = "URL", default_value = "https://open.feishu.cn")]
    host: String,
    /// The language of the pages
    #[arg(long, value_name = "TAG", default_value = "zh-CN")]
    language: String,
    /// The id of the node whose pages are fetched: 103 is the server API
    #[arg(long, value_name = "ID", default_value = "103")]
    root: String,
    /// How many requests a second are sent at most
    #[arg(long, value_name = "N", default_value_t = 8.0, value_parser = rate)]
    rate: f64,
    /// How many requests are under way at once
    #[arg(long, value_name = "N", default_value_t = AT_ONCE as u8,
          value_parser = clap::value_parser!(u8).range(1..=AT_ONCE as i64))]
    at_once: u8,
    /// Removes pages that pull has written and the portal no longer has; without it they are only
    /// reported
    #[arg(long)]
    prune: bool,
    /// Shows no progress and no summary
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    commands::end(Pull::parse().run())
}

fn rate(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(rate) if rate > 0.0 && f64::is_finite(rate) => Ok(rate),
        _ => Err("a number above 0".to_owned()),
    }
}

impl Pull {
    /// Runs it.
    fn run(&self) -> Result<ExitCode, Failure> {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        ctrlc::set_handler(move || stopped.store(true, Ordering::Relaxed))?;
        let progress = self.progress()?;
        let report = xtask_pull::pull(&self.settings(), &progress, &stop);
        progress.finish_and_clear();
        let report = report?;
        self.print_report(&report);
        let is_whole = report.is_known_whole() && report.failed.is_empty();
        Ok(if is_whole {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    fn settings(&self) -> Settings {
        Settings {
            host: self.host.clone(),
            language: self.language.clone(),
            root: self.root.clone(),
            out: self.out.clone(),
            rate: self.rate,
            at_once: self.at_once.into(),
            attempts: 5,
            timeout: Duration::from_secs(60),
            backoff: Duration::from_secs(1),
            prune: self.prune,
        }
    }

    fn progress(&self) -> Result<ProgressBar, Failure> {
        if self.quiet {
            return Ok(ProgressBar::hidden());
        }
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} pages, {eta} left")?;
        Ok(ProgressBar::new(0).with_style(style))
    }

    fn print_report(&self, report: &Report) {
        for (path, fault) in &report.failed {
            terminal::tell(format_args!("warning: cannot get `{path}`: {fault}"));
        }
        if report.unreadable > 0 {
            terminal::tell(format_args!(
                "warning: {} entries of the list of pages are not as they are known; their pages are missing, and none is removed",
                report.unreadable
            ));
        }
        if self.quiet {
            return;
        }
        let removed = if self.prune && report.is_known_whole() {
            ", removed"
        } else {
            ""
        };
        for path in &report.gone {
            terminal::tell(format_args!(
                "note: the portal no longer has `{path}`{removed}"
            ));
        }
        terminal::tell(format_args!(
            "pages: {} fetched, {} unchanged, {} failed",
            report.fetched,
            report.unchanged,
            report.failed.len()
        ));
        if report.stopped {
            terminal::tell("stopped; the same command goes on from here");
        }
    }
}
