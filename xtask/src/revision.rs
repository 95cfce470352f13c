//! Files as a revision of the repository has them, read from git without touching the disk's.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};

/// Git that refuses.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// It could not be run or be talked with.
    #[error("cannot run git")]
    Io(#[from] std::io::Error),
    /// It was asked for what is not there.
    #[error("git {asked}: {answer}")]
    Refused {
        /// What it was asked.
        asked: String,
        /// What it printed.
        answer: String,
    },
}

/// The files below a folder of a revision, with paths relative to `root`, in their order.
pub fn files(
    root: &Utf8Path,
    revision: &str,
    folder: &str,
) -> Result<Vec<(Utf8PathBuf, Vec<u8>)>, RevisionError> {
    let commit = format!("{revision}^{{commit}}");
    let commit = run(
        root,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ],
    )
    .map_err(|error| match error {
        RevisionError::Refused { .. } => RevisionError::Refused {
            asked: format!("rev-parse {revision}"),
            answer: "no such revision".to_owned(),
        },
        other => other,
    })?;
    let tree = run(root, &["ls-tree", "-r", "-z", commit.trim(), "--", folder])?;
    let entries: Vec<(&str, &str)> = tree.split('\0').filter_map(blob).collect();
    let names: Vec<&str> = entries.iter().map(|(object, _)| *object).collect();
    let contents = contents(root, &names)?;
    let paths = entries.into_iter().map(|(_, path)| path.into());
    Ok(paths.zip(contents).collect())
}

/// What git prints when it is asked so.
pub fn run(root: &Utf8Path, arguments: &[&str]) -> Result<String, RevisionError> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(RevisionError::Refused {
        asked: arguments.join(" "),
        answer: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

/// Object and path of an entry that is a file: `100644 blob OBJECT\tPATH`.
fn blob(entry: &str) -> Option<(&str, &str)> {
    let (head, path) = entry.split_once('\t')?;
    let mut words = head.split(' ').skip(1);
    let is_file = words.next() == Some("blob");
    words
        .next()
        .filter(|_| is_file)
        .map(|object| (object, path))
}

/// The contents of objects, by one git for all.
fn contents(root: &Utf8Path, objects: &[&str]) -> Result<Vec<Vec<u8>>, RevisionError> {
    let mut git = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let (input, output) = (git.stdin.take(), git.stdout.take());
    let asked = objects
        .iter()
        .map(|object| format!("{object}\n"))
        .collect::<String>();
    let read = std::thread::scope(|scope| {
        // What is asked and what is answered pass each other, or both sides could wait.
        let asking = scope.spawn(move || input.map(|mut input| input.write_all(asked.as_bytes())));
        let answers = output.map_or_else(
            || Ok(Vec::new()),
            |output| answers(BufReader::new(output), objects.len()),
        );
        let asked = asking.join().ok().flatten().unwrap_or(Ok(()));
        answers.and_then(|answers| asked.map_err(RevisionError::Io).map(|()| answers))
    });
    git.wait()?;
    read
}

/// Answers of the form `OBJECT blob SIZE`, the content, a line end.
fn answers(mut output: impl BufRead, count: usize) -> Result<Vec<Vec<u8>>, RevisionError> {
    let mut found = Vec::with_capacity(count);
    for _ in 0..count {
        let mut head = String::new();
        output.read_line(&mut head)?;
        let size = head.trim().rsplit(' ').next();
        let size = size.and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(|| RevisionError::Refused {
            asked: "cat-file".to_owned(),
            answer: head.trim().to_owned(),
        })?;
        let mut content = Vec::new();
        output.by_ref().take(size).read_to_end(&mut content)?;
        output.read_line(&mut String::new())?;
        found.push(content);
    }
    Ok(found)
}
