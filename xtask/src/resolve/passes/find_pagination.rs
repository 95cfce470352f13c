//! Endpoints that give page after page.

use crate::model::{
    ApiModel, BodyContent, Endpoint, Field, FieldPlace, Pagination, ResponseContent, Type,
};

/// Finds the endpoints that give page after page, and how to get the next one.
pub(crate) fn find_pagination(model: &mut ApiModel) {
    for endpoint in model.endpoints_mut() {
        endpoint.pagination = pagination(endpoint);
    }
}

/// How to get page after page: the request takes a token, the response gives the next one, shows
/// whether there is more, and has exactly one list.
fn pagination(endpoint: &Endpoint) -> Option<Pagination> {
    let ResponseContent::Data { fields } = &endpoint.response.content else {
        return None;
    };
    let more = fields
        .iter()
        .find(|field| field.name == "has_more" && field.kind == Type::Boolean)?;
    let token = ["page_token", "next_page_token"]
        .into_iter()
        .find_map(|name| named(fields, name))?;
    let (parameters, location) = request_side(endpoint)?;
    let size = named(parameters, "page_size").map(|field| field.name.clone());
    Some(Pagination {
        token_parameter: "page_token".to_owned(),
        location,
        size_parameter: size,
        token_field: token.name.clone(),
        more_field: more.name.clone(),
        items_field: only_list(fields)?.name.clone(),
    })
}

fn named<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

/// The fields among which the token of the page wanted is sent.
fn request_side(endpoint: &Endpoint) -> Option<(&[Field], FieldPlace)> {
    if named(&endpoint.query_parameters, "page_token").is_some() {
        return Some((&endpoint.query_parameters, FieldPlace::Query));
    }
    match &endpoint.request_body.as_ref()?.content {
        BodyContent::Fields { fields } if named(fields, "page_token").is_some() => {
            Some((fields, FieldPlace::Body))
        }
        _ => None,
    }
}

/// The only list of the response; of several, the one called `items`.
fn only_list(fields: &[Field]) -> Option<&Field> {
    let mut lists = fields
        .iter()
        .filter(|field| matches!(field.kind, Type::Array { .. }));
    let first = lists.next()?;
    match lists.next() {
        None => Some(first),
        Some(_) => named(fields, "items").filter(|field| matches!(field.kind, Type::Array { .. })),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::FieldPlace;
    use crate::resolve::fixtures::{endpoint, model, only, rows};

    #[test]
    fn pages_need_a_token_both_ways_and_one_list() {
        let page = "has_more boolean\n  page_token string\n  ";
        for (query, body, data, wanted) in [
            (
                "page_token string\npage_size int",
                "",
                format!("{page}items string[]"),
                Some((FieldPlace::Query, true, "items")),
            ),
            (
                "",
                "page_token string",
                format!("{page}rows string[]"),
                Some((FieldPlace::Body, false, "rows")),
            ),
            (
                "page_token string",
                "",
                format!("{page}a string[]\n  items string[]"),
                Some((FieldPlace::Query, false, "items")),
            ),
            (
                "page_token string",
                "",
                format!("{page}a string[]\n  b string[]"),
                None,
            ),
            ("page_token string", "", page.to_owned(), None),
            ("", "", format!("{page}items string[]"), None),
            (
                "page_token string",
                "",
                "page_token string\n  items string[]".to_owned(),
                None,
            ),
        ] {
            let mut raw = endpoint("POST", "/open-apis/a/v1/things/list");
            raw.query_parameters = rows(query);
            raw.request_fields = rows(body);
            raw.response_fields = Some(rows(&format!("code int\ndata object\n  {data}")));
            let (model, _) = model(vec![raw]);
            let found = only(&model).pagination.as_ref().map(|pages| {
                let size = pages.size_parameter.is_some();
                (pages.location, size, pages.items_field.as_str())
            });
            assert_eq!(found, wanted, "{data}");
        }
    }
}
