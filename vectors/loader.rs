//! Reads all test vectors with the standard library alone. In the files every case stands on a line of its own, a JSON text that is
//! ready for the reader of your choice. Compile it with --edition 2021; a SHA-256 to compare with that of the manifest is in no std.
use std::{fs, path::Path};

/// One case. Its input is the members of the `in` of `case` together with those of `shared`; both are JSON texts.
pub struct Vector { pub kind: String, pub op: String, pub shared: String, pub case: String }

/// The JSON text of a member that has a line to itself.
fn member<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    Some(line.trim().strip_prefix(&format!("\"{name}\": "))?.trim_end_matches(',').trim_matches('"'))
}

pub fn vectors(folder: &Path) -> Vec<Vector> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (manifest, mut all) = (read("manifest.json"), Vec::new());
    for file in manifest.lines().filter_map(|line| member(line, "file")) {
        let (text, kind, mut op, mut shared) = (read(file), file.trim_end_matches(".json"), "", "");
        for line in text.lines() {
            (op, shared) = (member(line, "op").unwrap_or(op), member(line, "in").unwrap_or(shared));
            let case = line.trim().trim_end_matches(',').to_string();
            if case.starts_with("{\"id\":") { all.push(Vector { kind: kind.into(), op: op.into(), shared: shared.into(), case }) }
        }
    }
    assert_eq!(manifest.lines().find_map(|line| member(line, "cases")), Some(all.len().to_string().as_str()), "cases are missing");
    all
}

fn main() { println!("{}", vectors(Path::new(&std::env::args().nth(1).expect("the folder of v1"))).len()) }
