//! Asks for an approval, and looks at what became of it.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example ask_for_approval --features approval -- CODE ou_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::approval::v4::{CreateInstance, GetInstance};
use feishu_openapi::{Client, JsonText};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Outcome {
    let [approval, applicant] = arguments(["APPROVAL_CODE", "OPEN_ID"])?;
    let status = run(&client()?, &approval, &applicant).await?;
    println!("{status}");
    Ok(())
}

pub(crate) async fn run(client: &Client, approval: &str, applicant: &str) -> Outcome<String> {
    // The ids of the widgets are those of the approval's form.
    let form = JsonText::from(json!([
        {"id": "widget1", "type": "input", "value": "A new chair"},
        {"id": "widget2", "type": "amount", "value": 230.0},
    ]));
    let ask = CreateInstance::new(approval, form).open_id(applicant);
    let instance = client.send(ask).await?.instance_code;
    let instance = instance.ok_or("the answer names no instance")?;

    let found = client.send(GetInstance::new(instance)).await?;
    let form: Vec<Value> = JsonText::read(found.form.as_deref().unwrap_or("[]"))?;
    for widget in form {
        println!("{}: {}", widget["name"], widget["value"]);
    }
    let status = found.status.ok_or("the answer has no status")?;
    Ok(status.to_string())
}
