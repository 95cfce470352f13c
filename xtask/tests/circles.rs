//! No file needs another one that needs the first: a reader can take the files of a crate in an
//! order in which each is understood by those before it.
//!
//! What a file needs is read from its paths (`crate::`, `super::`, `self::`), in `use` lines and in
//! code; names that a module re-exports lead on to where they are declared. Tests do not count,
//! and neither do a module's own submodules, which it lists.

#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, UseTree};

/// The place of a module: the names from the root of the crate to it.
type ModulePath = Vec<String>;

/// A path in code, and the module that it begins in.
type Names = Vec<String>;

#[derive(Default)]
struct Module {
    /// What it declares itself.
    declared: BTreeSet<String>,
    /// What it imports, by the name that it has here.
    imported: BTreeMap<String, Names>,
    /// The modules all of whose names it imports.
    globs: Vec<Names>,
    /// The paths that its code has, from the root of the crate.
    needed: BTreeSet<Names>,
}

/// The modules of a crate.
struct Modules(BTreeMap<ModulePath, Module>);

impl Modules {
    fn read(source: &Path) -> Self {
        let mut modules = BTreeMap::new();
        for entry in walkdir::WalkDir::new(source).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let place = place(path.strip_prefix(source).unwrap());
            if place.iter().any(|name| name == "tests") {
                continue;
            }
            let file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let mut module = Module::default();
            for item in file.items.iter().filter(|item| !is_test(item)) {
                module.add(item, &place);
            }
            modules.insert(place, module);
        }
        assert!(!modules.is_empty(), "{} has no Rust", source.display());
        Self(modules)
    }

    /// The module in which the thing is declared that a path leads to.
    fn declaring(&self, path: &[String], depth: usize) -> Option<ModulePath> {
        if depth > 16 {
            return None;
        }
        let mut place = ModulePath::new();
        for (at, name) in path.iter().enumerate() {
            place.push(name.clone());
            if self.0.contains_key(&place) {
                continue;
            }
            place.pop();
            let module = self.0.get(&place)?;
            if module.declared.contains(name) {
                break;
            }
            if let Some(target) = module.imported.get(name) {
                let whole: Names = target.iter().chain(&path[at + 1..]).cloned().collect();
                return self.declaring(&whole, depth + 1);
            }
            let through = module.globs.iter().find_map(|glob| {
                let whole: Names = glob.iter().chain(&path[at..]).cloned().collect();
                let found = self.declaring(&whole, depth + 1)?;
                self.0[&found].declared.contains(name).then_some(found)
            });
            return through.or(Some(place));
        }
        Some(place)
    }

    /// The modules that each module needs.
    fn edges(&self) -> BTreeMap<&ModulePath, BTreeSet<ModulePath>> {
        let of = |place: &ModulePath, module: &Module| {
            let needed = module.needed.iter();
            let needed = needed.filter_map(|path| self.declaring(path, 0));
            needed.filter(|other| !other.starts_with(place)).collect()
        };
        let all = self.0.iter();
        all.map(|(place, module)| (place, of(place, module)))
            .collect()
    }
}

impl Module {
    fn add(&mut self, item: &Item, place: &ModulePath) {
        match item {
            Item::Use(item) => {
                let mut leaves = Vec::new();
                flatten(&item.tree, &mut Vec::new(), &mut leaves);
                for (names, own) in leaves {
                    let Some(path) = absolute(&names, place) else {
                        continue;
                    };
                    self.needed.insert(path.clone());
                    match own {
                        Some(own) => drop(self.imported.insert(own, path)),
                        None => self.globs.push(path),
                    }
                }
            }
            other => {
                self.declared.extend(name_of(other));
                self.add_paths(other.to_token_stream(), place);
            }
        }
    }

    /// Adds the paths in code that name where they begin.
    fn add_paths(&mut self, tokens: TokenStream, place: &ModulePath) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let text = |at: usize| tokens.get(at).map(ToString::to_string).unwrap_or_default();
        for (at, token) in tokens.iter().enumerate() {
            if let TokenTree::Group(group) = token {
                self.add_paths(group.stream(), place);
            }
            let begins = matches!(text(at).as_str(), "crate" | "super" | "self");
            let before = |back: usize| at.checked_sub(back).map(text).unwrap_or_default();
            let goes_on = before(1) == "$" || (before(1) == ":" && before(2) == ":");
            if !begins || goes_on {
                continue;
            }
            let mut names = vec![text(at)];
            let mut next = at + 1;
            while text(next) == ":" && text(next + 1) == ":" {
                if !matches!(tokens.get(next + 2), Some(TokenTree::Ident(_))) {
                    break;
                }
                names.push(text(next + 2));
                next += 3;
            }
            if names.len() > 1 {
                self.needed.extend(absolute(&names, place));
            }
        }
    }
}

/// The place of the module in a file, given relative to the root of the crate.
fn place(path: &Path) -> ModulePath {
    let path = path.with_extension("");
    let mut names: ModulePath = path
        .iter()
        .map(|name| name.to_str().unwrap().to_owned())
        .collect();
    if names
        .last()
        .is_some_and(|last| last == "mod" || last == "lib" || last == "main")
    {
        names.pop();
    }
    names
}

fn is_test(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        _ => return false,
    };
    attributes
        .iter()
        .any(|attribute| attribute.to_token_stream().to_string().replace(' ', "") == "#[cfg(test)]")
}

fn name_of(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

/// A tree of imports as paths, each with the name that it gives; none for all names of a module.
fn flatten(tree: &UseTree, before: &mut Names, leaves: &mut Vec<(Names, Option<String>)>) {
    let mut leaf = |name: &syn::Ident, own: &syn::Ident| {
        let mut names = before.clone();
        if name != "self" {
            names.push(name.to_string());
        }
        let own = if own == "self" {
            before.last().cloned()
        } else {
            Some(own.to_string())
        };
        leaves.push((names, own));
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, leaves);
            before.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, leaves);
            }
        }
        UseTree::Name(name) => leaf(&name.ident, &name.ident),
        UseTree::Rename(name) => leaf(&name.ident, &name.rename),
        UseTree::Glob(_) => leaves.push((before.clone(), None)),
    }
}

/// A path from the root of the crate; `None` for one into another crate.
fn absolute(names: &[String], place: &ModulePath) -> Option<Names> {
    let (first, rest) = names.split_first()?;
    let mut base = match first.as_str() {
        "crate" => Vec::new(),
        "self" => place.clone(),
        "super" => place.split_last()?.1.to_vec(),
        // A submodule, or another crate: neither is counted.
        _ => [place.as_slice(), names].concat(),
    };
    if matches!(first.as_str(), "crate" | "self" | "super") {
        let ups = rest.iter().take_while(|name| *name == "super").count();
        base.truncate(base.len().checked_sub(ups)?);
        base.extend(rest[ups..].iter().cloned());
    }
    Some(base)
}

/// The files that lead to themselves, each with the way there.
fn circles(source: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(source);
    let modules = Modules::read(&root);
    let edges = modules.edges();
    let mut found = BTreeMap::new();
    for start in edges.keys() {
        if let Some(way) = way_back(start, &edges) {
            let way: Vec<String> = way.iter().map(|place| place.join("::")).collect();
            found.insert(start.join("::"), way.join(" → "));
        }
    }
    found
}

/// The shortest way from a module to itself.
fn way_back(
    start: &ModulePath,
    edges: &BTreeMap<&ModulePath, BTreeSet<ModulePath>>,
) -> Option<Vec<ModulePath>> {
    let mut came_from: BTreeMap<&ModulePath, &ModulePath> = BTreeMap::new();
    let mut waiting = std::collections::VecDeque::from([start]);
    while let Some(place) = waiting.pop_front() {
        for next in edges.get(place).into_iter().flatten() {
            if next == start {
                let mut way = vec![start.clone(), place.clone()];
                let mut at = place;
                while let Some(before) = came_from.get(at) {
                    way.push((*before).clone());
                    at = before;
                }
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(next) {
                came_from.insert(next, place);
                waiting.push_back(next);
            }
        }
    }
    None
}

#[test]
fn no_file_of_the_runtime_leads_to_itself() {
    let found = circles("runtime/src");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_file_of_the_generator_leads_to_itself() {
    let found = circles("xtask/src");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn circles_are_found_through_what_modules_export() {
    let guard = tempfile::tempdir().unwrap();
    let source: PathBuf = guard.path().into();
    let found = |files: &[(&str, &str)]| -> Vec<String> {
        for (path, text) in files {
            std::fs::create_dir_all(source.join(path).parent().unwrap()).unwrap();
            std::fs::write(source.join(path), text).unwrap();
        }
        let found = circles(source.to_str().unwrap());
        found.into_values().collect()
    };
    let lib = "mod a; mod b; mod room; pub use a::A; pub use room::*;";
    let plain = [
        ("lib.rs", lib),
        ("a.rs", "use crate::b::B; pub struct A(B);"),
        (
            "b.rs",
            "pub struct B; #[cfg(test)] mod tests { use crate::A; }",
        ),
        (
            "room/mod.rs",
            "pub mod c; use c::C; pub struct D; fn f(_: C) {}",
        ),
        ("room/c.rs", "use super::D; pub struct C(D);"),
    ];
    assert!(found(&plain).is_empty());
    let exported = [("b.rs", "pub struct B; fn f() { g(crate::A::new()) }")];
    assert_eq!(found(&exported), ["a → b → a", "b → a → b"]);
    let by_glob = [
        ("b.rs", "use crate::D; pub struct B;"),
        ("room/mod.rs", "mod c; use crate::a; pub struct D;"),
    ];
    assert_eq!(
        found(&by_glob),
        [
            "a → b → room → a",
            "b → room → a → b",
            "room → a → b → room"
        ]
    );
}
