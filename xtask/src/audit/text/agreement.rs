//! Two sets side by side, as text.

use std::fmt::{self, Write};

use crate::audit::agreement::{Agreement, Alone, Difference, Measure, Measured};
use crate::audit::trees::Body;

/// What is listed beyond the figures.
#[derive(Debug, Clone, Copy, Default)]
pub struct Detail {
    /// Differences in words and examples too.
    pub words: bool,
}

/// Sets it as text: figures first, then each difference.
pub fn agreement(agreement: &Agreement, left: &str, right: &str, detail: Detail) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_all(&mut text, agreement, [left, right], detail);
    text
}

fn write_all(
    text: &mut String,
    agreement: &Agreement,
    sides: [&str; 2],
    detail: Detail,
) -> fmt::Result {
    let [left, right] = sides;
    writeln!(text, "left:  {left}\nright: {right}")?;
    write!(text, "{} endpoints compared", agreement.compared)?;
    if agreement.other_date > 0 {
        write!(text, ", {} set aside for their dates", agreement.other_date)?;
    }
    writeln!(text, "\n")?;
    writeln!(text, "{:<16} {:>7} {:>7} {:>9}", "", "agree", "of", "share")?;
    for measured in &agreement.measures {
        write_measured(text, measured)?;
    }
    write_alone(text, &format!("only in {left}"), &agreement.only_left)?;
    write_alone(text, &format!("only in {right}"), &agreement.only_right)?;
    write_trees(text, agreement)?;
    write_differences(text, agreement, detail)
}

fn write_measured(text: &mut String, measured: &Measured) -> fmt::Result {
    let share = measured.share;
    let percent = share.cut();
    writeln!(
        text,
        "{:<16} {:>7} {:>7} {percent:>8.2}%",
        measured.measure.name(),
        share.agree,
        share.of
    )
}

fn write_alone(text: &mut String, title: &str, endpoints: &[Alone]) -> fmt::Result {
    if endpoints.is_empty() {
        return Ok(());
    }
    writeln!(text, "\n{title}: {} endpoints", endpoints.len())?;
    for alone in endpoints {
        let Alone {
            endpoint,
            address,
            page,
        } = alone;
        writeln!(text, "  {endpoint}  {address}  {page}")?;
    }
    Ok(())
}

fn write_trees(text: &mut String, agreement: &Agreement) -> fmt::Result {
    for body in [Body::Request, Body::Response] {
        let trees = agreement
            .other_trees
            .iter()
            .filter(|tree| tree.body == body);
        let trees: Vec<_> = trees.collect();
        if !trees.is_empty() {
            let name = Measure::Trees(body).name();
            writeln!(text, "\n{name} that differ: {}", trees.len())?;
        }
        for tree in trees {
            writeln!(text, "  {}", tree.endpoint)?;
            writeln!(text, "    {}\n    {}", tree.left, tree.right)?;
        }
    }
    Ok(())
}

fn write_differences(text: &mut String, agreement: &Agreement, detail: Detail) -> fmt::Result {
    let differences = agreement.differences.iter();
    let listed: Vec<&Difference> = differences
        .filter(|difference| detail.words || !difference.is_in_words())
        .collect();
    let hidden = agreement.differences.len() - listed.len();
    if !listed.is_empty() {
        writeln!(text, "\ndifferences: {}", listed.len())?;
    }
    let mut endpoint = "";
    for difference in listed {
        if endpoint != difference.endpoint {
            endpoint = &difference.endpoint;
            writeln!(text, "  {endpoint}")?;
        }
        let (left, right) = (side(&difference.left), side(&difference.right));
        let Difference { kind, place, .. } = difference;
        writeln!(text, "    {kind} at {place}: {left} | {right}")?;
    }
    if hidden > 0 {
        writeln!(
            text,
            "\n{hidden} more in words and examples; --words lists them"
        )?;
    }
    Ok(())
}

fn side(value: &Option<String>) -> String {
    const WIDTH: usize = 120;
    let Some(value) = value else {
        return "nothing".to_owned();
    };
    let mut line: String = value.chars().take(WIDTH).collect();
    if value.chars().count() > WIDTH {
        line.push('…');
    }
    format!("`{}`", line.replace('\n', "⏎"))
}
