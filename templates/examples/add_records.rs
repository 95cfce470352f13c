//! Adds records to a table of a base, as many as there are, five hundred in a call.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example add_records --features bitable -- APP_TOKEN TABLE_ID`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use std::collections::BTreeMap;

use common::{Outcome, arguments, client};
use feishu_openapi::Client;
use feishu_openapi::bitable::v1::{AppTableRecord, BatchCreateAppTableRecord};
use serde_json::json;

/// How many records the platform takes in one call.
const AT_ONCE: usize = 500;

#[tokio::main]
async fn main() -> Outcome {
    let [app, table] = arguments(["APP_TOKEN", "TABLE_ID"])?;
    let added = run(&client()?, &app, &table, 1200).await?;
    println!("added {added} records");
    Ok(())
}

fn record(number: usize) -> AppTableRecord {
    let fields = BTreeMap::from([
        ("Name".to_owned(), json!(format!("Thing {number}"))),
        ("Count".to_owned(), json!(number)),
    ]);
    AppTableRecord::new(fields)
}

pub(crate) async fn run(client: &Client, app: &str, table: &str, count: usize) -> Outcome<usize> {
    let records: Vec<AppTableRecord> = (0..count).map(record).collect();
    let mut added = 0;
    for some in records.chunks(AT_ONCE) {
        let batch = BatchCreateAppTableRecord::new(app, table, some.iter().cloned());
        client.send(batch).await?;
        added += some.len();
    }
    Ok(added)
}
