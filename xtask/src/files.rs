//! Reads files, and nothing that is only called like one: whoever opens a pipe waits until somebody
//! writes into it. Knows paths, and nothing of what is in files.

use std::{fs, io};

use camino::Utf8Path;

/// What a file holds.
///
/// # Errors
///
/// There is no such file, it is none, or it cannot be read.
pub fn read(path: &Utf8Path) -> io::Result<Vec<u8>> {
    require_file(&fs::metadata(path)?)?;
    fs::read(path)
}

/// Fails where something is in the place of a file and is none, be it a link to one.
///
/// # Errors
///
/// There is something else, or nobody can see what.
pub fn require_place(path: &Utf8Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) => require_file(&found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn require_file(found: &fs::Metadata) -> io::Result<()> {
    // Reading a folder is an error by itself, with a message that people know.
    if found.is_file() || found.is_dir() {
        return Ok(());
    }
    Err(io::Error::other("it is neither a file nor a folder"))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use camino::Utf8PathBuf;

    use super::*;

    #[test]
    fn a_pipe_is_no_file_and_nobody_waits_for_it() {
        let guard = tempfile::tempdir().unwrap();
        let folder = Utf8PathBuf::try_from(guard.path().to_owned()).unwrap();
        let [file, pipe, link] = ["file", "pipe", "link"].map(|name| folder.join(name));
        fs::write(&file, "x").unwrap();
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        symlink(&pipe, &link).unwrap();
        assert_eq!(read(&file).unwrap(), b"x");
        for path in [&pipe, &link] {
            let error = read(path).unwrap_err();
            assert_eq!(error.to_string(), "it is neither a file nor a folder");
            assert!(require_place(path).is_err());
        }
        assert!(require_place(&file).is_ok() && require_place(&folder.join("none")).is_ok());
        assert_eq!(
            read(&folder.join("none")).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
