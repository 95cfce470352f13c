//! How a request is sent, as a few lines of code in its documentation.

use super::fields::FieldPlan;
use super::named::NamedPlan;
use crate::names::identifier::Name;

/// The longest line that is one statement.
const WIDTH: usize = 92;

/// The code that sends a request, or that lists the items of its pages, as lines of documentation.
/// It is within no function, so that nothing tries to run it.
pub fn lines(
    request: &Name,
    fields: &[FieldPlan],
    named: &[NamedPlan],
    is_paged: bool,
) -> Vec<String> {
    let parameters = fields.iter().filter(|field| field.is_parameter());
    let parameters: Vec<&str> = parameters.map(|field| field.name.as_str()).collect();
    let setters = named
        .iter()
        .map(|it| format!(".{}({})", it.setter, it.name));
    let made = format!(
        "{request}::new({}){}",
        parameters.join(", "),
        setters.collect::<String>()
    );
    let sent = |what: &str| {
        if is_paged {
            format!("let mut items = client.list({what}).items();")
        } else {
            format!("let response = client.send({what}).await?;")
        }
    };
    let whole = sent(&made);
    let statements = if whole.len() <= WIDTH {
        vec![whole]
    } else {
        vec![format!("let request = {made};"), sent("request")]
    };
    let fences = [String::new(), "```ignore".to_owned()];
    let lines = fences.into_iter().chain(statements);
    lines.chain(["```".to_owned()]).collect()
}
