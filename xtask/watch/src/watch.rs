//! Doing something again whenever a file is edited, until Ctrl-C.
//!
//! Knows files and time, and nothing of what is done about them. An editor's save is several
//! events, and a branch switched hundreds: what comes in a row is answered once, when it is quiet.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use notify::{RecursiveMode, Watcher};

use xtask::commands::Failure;
use xtask::commands::codegen::Watched;
use xtask::terminal;

/// How long it must be quiet before something is done.
const QUIET: Duration = Duration::from_millis(150);
/// How long is waited for that at most, where something is edited all the time.
const LONGEST: Duration = Duration::from_secs(5);

/// What happened.
enum Happened {
    /// These files were edited, if nobody lost count.
    Edited(Vec<PathBuf>),
    /// The person wants no more.
    Ended,
}

/// Does it once, and again whenever something below the inputs is edited; what happens below the
/// output, to hidden files, and to files that are known to be as they should is no edit. Returns at
/// Ctrl-C, never amid what is done.
pub(crate) fn watch(watched: &Watched<'_>, act: &mut dyn FnMut()) -> Result<(), Failure> {
    let Watched {
        inputs,
        output,
        is_known,
    } = *watched;
    let (sender, happened) = channel();
    let ended = sender.clone();
    ctrlc::set_handler(move || {
        let _ = ended.send(Happened::Ended);
    })?;
    let output = absolute(output);
    let roots: Vec<Utf8PathBuf> = inputs.iter().map(|path| absolute(path)).collect();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        match event {
            Ok(event) if event.kind.is_access() => {}
            Ok(event) if !event.need_rescan() => {
                let _ = sender.send(Happened::Edited(event.paths));
            }
            // What was lost may have been an edit.
            _ => {
                let _ = sender.send(Happened::Edited(Vec::new()));
            }
        }
    })?;
    for root in &roots {
        watcher
            .watch(root.as_std_path(), RecursiveMode::Recursive)
            .map_err(|error| format!("cannot watch `{root}`: {error}"))?;
    }
    let list: Vec<&str> = inputs.iter().map(|path| path.as_str()).collect();
    act();
    loop {
        terminal::tell(format_args!("watching {}; Ctrl-C ends it", list.join(", ")));
        let is_edit = |path: &Path| is_input(path, &roots, &output) && !is_known(path);
        if !edited(&happened, &is_edit) {
            return Ok(());
        }
        act();
    }
}

/// The path without links, by which the system reports events.
fn absolute(path: &Utf8Path) -> Utf8PathBuf {
    path.canonicalize_utf8().unwrap_or_else(|_| path.to_owned())
}

fn is_input(path: &Path, roots: &[Utf8PathBuf], output: &Utf8Path) -> bool {
    if path.starts_with(output) {
        return false;
    }
    roots.iter().any(|root| {
        path.strip_prefix(root).is_ok_and(|below| {
            !below
                .components()
                .any(|part| part.as_os_str().to_string_lossy().starts_with('.'))
        })
    })
}

/// Waits for an edit and the quiet after it; false where it is to end.
fn edited(happened: &Receiver<Happened>, is_edit: &dyn Fn(&Path) -> bool) -> bool {
    loop {
        let Ok(Happened::Edited(paths)) = happened.recv() else {
            return false;
        };
        if paths.is_empty() || paths.iter().any(|path| is_edit(path)) {
            return quiet(happened);
        }
    }
}

/// Waits until nothing more happens, or for long enough; false where it is to end.
fn quiet(happened: &Receiver<Happened>) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < LONGEST {
        match happened.recv_timeout(QUIET) {
            Ok(Happened::Edited(_)) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Ok(Happened::Ended) | Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_and_what_is_hidden_is_no_input() {
        let roots = ["/a/docs".into(), "/a/templates".into()];
        for (path, expected) in [
            ("/a/docs/im/v1/chat/delete.md", true),
            ("/a/templates/src/lib.rs", true),
            ("/a/docs/.codegen-x/0.new", false),
            ("/a/docs/.delete.md.swp", false),
            ("/a/docs/out/src/lib.rs", false),
            ("/a/generated/src/lib.rs", false),
        ] {
            let found = is_input(Path::new(path), &roots, Utf8Path::new("/a/docs/out"));
            assert_eq!(found, expected, "{path}");
        }
    }

    #[test]
    fn many_edits_are_one_and_the_end_is_the_end() {
        let (sender, happened) = channel();
        let edit = |path: &str| Happened::Edited(vec![path.into()]);
        let is_edit = |path: &Path| path.starts_with("docs");
        for _ in 0..100 {
            sender.send(edit("docs/a.md")).unwrap();
        }
        assert!(edited(&happened, &is_edit));
        assert!(happened.try_recv().is_err());
        for what in [edit("out/a.rs"), Happened::Edited(Vec::new())] {
            sender.send(what).unwrap();
        }
        assert!(edited(&happened, &is_edit));
        for what in [edit("docs/a.md"), Happened::Ended] {
            sender.send(what).unwrap();
        }
        assert!(!edited(&happened, &is_edit));
        drop(sender);
        assert!(!edited(&happened, &is_edit));
    }
}
