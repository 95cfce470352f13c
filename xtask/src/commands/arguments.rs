//! What arguments of several commands have in common, and what is wrong with them where it takes
//! more than the arguments to see.

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use crate::nearest::nearest;
use crate::pipeline::UnknownService;

/// Arguments that ask for what cannot be done. The exit code is 2, as for those that cannot be
/// parsed.
#[derive(Debug, thiserror::Error)]
pub enum ArgumentError {
    /// A service that no page is of.
    #[error(transparent)]
    UnknownService(#[from] UnknownService),
    /// A measure that nothing is measured by.
    #[error(
        "there is no measure `{name}`; {}there are {}",
        the_nearest(name, known),
        known.join(", ")
    )]
    UnknownMeasure {
        /// What was asked for.
        name: String,
        /// The measures that there are.
        known: Vec<String>,
    },
    /// A code that no diagnostic has.
    #[error("there is no diagnostic `{number}`{}", the_nearest_code(nearest.as_deref()))]
    UnknownCode {
        /// What was asked for.
        number: String,
        /// The code that was most likely meant.
        nearest: Option<String>,
    },
    /// The crate of the project is to be written from other pages than all of the project's.
    #[error(
        "`{folder}` is written from all pages of `{docs}`, and from no others; name another \
         folder with `--out`"
    )]
    PartOfPages {
        /// The folder of the crate.
        folder: Utf8PathBuf,
        /// The folder of the project's pages.
        docs: Utf8PathBuf,
    },
}

fn the_nearest(name: &str, known: &[String]) -> String {
    let nearest = nearest(name, known.iter().map(String::as_str));
    nearest.map_or_else(String::new, |nearest| {
        format!("the nearest is `{nearest}`; ")
    })
}

fn the_nearest_code(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |nearest| {
        format!("; the nearest is `{nearest}`")
    })
}

/// Reads a path, without what leads nowhere: `./`, `//` and a slash at the end. One that is empty
/// would be the current folder, and is mostly a variable that is not set.
pub fn path(text: &str) -> Result<Utf8PathBuf, String> {
    if text.trim().is_empty() {
        return Err("the path is empty; the current folder is `.`".to_owned());
    }
    let path = Utf8Path::new(text);
    let plain: Utf8PathBuf = path
        .components()
        .filter(|part| *part != Utf8Component::CurDir)
        .collect();
    Ok(match plain.as_str() {
        "" => ".".into(),
        _ => plain,
    })
}

/// Whether two paths lead to the same place, be they written differently, or lead through links.
pub fn is_same_place(left: &Utf8Path, right: &Utf8Path) -> bool {
    place(left) == place(right)
}

/// A path without links as far as it is there, and with the rest as it is written.
fn place(path: &Utf8Path) -> Utf8PathBuf {
    let begin = match path.as_str() {
        "" => Utf8Path::new("."),
        _ => path,
    };
    if let Ok(whole) = begin.canonicalize_utf8() {
        return whole;
    }
    match (begin.parent(), begin.file_name()) {
        (Some(parent), Some(name)) => place(parent).join(name),
        _ => begin.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_without_what_leads_nowhere() {
        for (text, expected) in [
            ("docs", "docs"),
            ("./docs/", "docs"),
            (".", "."),
            ("./", "."),
            ("/a//b/./c", "/a/b/c"),
            ("../pages", "../pages"),
            ("a/../b", "a/../b"),
            ("/", "/"),
        ] {
            assert_eq!(path(text).unwrap(), expected, "{text}");
        }
        for text in ["", " ", "\t"] {
            assert!(path(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn one_place_may_be_written_in_many_ways() {
        let guard = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(guard.path()).unwrap();
        std::fs::create_dir_all(root.join("a/b")).unwrap();
        for (left, right, expected) in [
            ("a/b", "a/../a/./b/", true),
            ("a/b/new", "a/b/../b/new", true),
            ("a/b/new/deep", "a/b/../b/new/deep", true),
            ("a", "a/b", false),
            ("a/new", "a/b/new", false),
        ] {
            let found = is_same_place(&root.join(left), &root.join(right));
            assert_eq!(found, expected, "{left} {right}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(root.join("a"), root.join("link")).unwrap();
            assert!(is_same_place(&root.join("link/b"), &root.join("a/b")));
            assert!(is_same_place(&root.join("link/new"), &root.join("a/new")));
        }
    }
}
