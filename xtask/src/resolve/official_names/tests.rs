use std::collections::BTreeMap;

use regex::Regex;

use super::*;

#[test]
fn names_follow_from_url_and_address() {
    for (http, url, address, name) in [
        (
            "POST",
            "/open-apis/shop/v2/stores/:store_id/orders/:order_id/items/batch_delete",
            Some("/uAbCdEf1/reference/shop-v2/store-order-item/batch_delete"),
            "shop.v2.store_order_item.batch_delete",
        ),
        // The address names resources as no rule could.
        (
            "GET",
            "/open-apis/shop/v2/rooms/:id/notes/:id",
            Some("/uAbCdEf1AbCd/uAjLw4CM/shop-v2/shop_room-shop_note/get"),
            "shop.v2.shop_room_shop_note.get",
        ),
        (
            "DELETE",
            "/open-apis/shop/v2/rooms/:id/notes",
            Some("/uAbCdEf1AbCd/uAjLw4CM/shop-v2/room/notes_delete"),
            "shop.v2.room.notes_delete",
        ),
        (
            "POST",
            "/open-apis/shop/v2/door_token/internal",
            Some("/uAbCdEf1AbCd/uAjLw4CM/shop-v2/shop/door_token_internal"),
            "shop.v2.door_token.internal",
        ),
        (
            "POST",
            "/open-apis/shop/v2/stores/:store_id/orders/:order_id/items/batch_delete",
            None,
            "shop.v2.store_order_item.batch_delete",
        ),
        (
            "GET",
            "/open-apis/shop/v2/stores",
            None,
            "shop.v2.store.list",
        ),
        (
            "GET",
            "/open-apis/shop/v2/stores/:id",
            None,
            "shop.v2.store.get",
        ),
        (
            "POST",
            "/open-apis/shop/v2/stores",
            None,
            "shop.v2.store.create",
        ),
        (
            "PATCH",
            "/open-apis/shop/v2/stores/:id",
            None,
            "shop.v2.store.patch",
        ),
        (
            "PUT",
            "/open-apis/shop/v2/stores/:id",
            None,
            "shop.v2.store.update",
        ),
        (
            "DELETE",
            "/open-apis/shop/v2/stores/:id",
            None,
            "shop.v2.store.delete",
        ),
        (
            "GET",
            "/open-apis/shop/v2/stores/:id/sign",
            None,
            "shop.v2.store_sign.get",
        ),
        (
            "POST",
            "/open-apis/shop/v2/stores/close",
            None,
            "shop.v2.store.close",
        ),
        // The address distinguishes a method from a part of the resource.
        (
            "GET",
            "/open-apis/shop/v2/stores/:id/visits",
            Some("https://x/document/server-docs/store/visits"),
            "shop.v2.store.visits",
        ),
        (
            "PUT",
            "/open-apis/shop/v2/stores/batch",
            Some("https://x/document/shop-v2/store/update"),
            "shop.v2.store_batch.update",
        ),
        // A resource that the URL does not bear out is no resource of it.
        (
            "POST",
            "/open-apis/shop/v2/metas/batch_query",
            Some("https://x/document/shop-v2/file/batch_query"),
            "shop.v2.meta.batch_query",
        ),
        (
            "POST",
            "/open-apis/auth/v3/app_token/internal",
            Some("/u/auth-v3/auth/app_token_internal"),
            "auth.v3.app_token.internal",
        ),
        (
            "POST",
            "/open-apis/auth/v3/app_token",
            Some("/u/auth-v3/auth/app_token"),
            "auth.v3.app_token.create",
        ),
        // Folders of a menu are no resources, unless the URL has the same.
        (
            "GET",
            "/open-apis/shop/v2/stores/:id/orders/:order_id",
            Some("https://x/document/server-docs/shop-v2/order/get"),
            "shop.v2.store_order.get",
        ),
        (
            "GET",
            "/open-apis/shop/v2/stores/file/:id/download",
            Some("https://x/document/server-docs/shop-v2/store/download"),
            "shop.v2.store.download",
        ),
        (
            "POST",
            "/open-apis/auth/v3/oidc/refresh_token",
            None,
            "auth.v3.oidc_refresh_token.create",
        ),
        (
            "GET",
            "/open-apis/shop/v2/stores/:id/store_tabs",
            None,
            "shop.v2.store_tab.list",
        ),
        // Addresses without a meaning.
        (
            "POST",
            "/approval/openapi/v2/instance/cc",
            Some("/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN"),
            "approval.v2.instance.cc",
        ),
        (
            "GET",
            "/open-apis/rooms/building/list",
            None,
            "rooms.v1.building.list",
        ),
        (
            "POST",
            "/open-apis/a/explorer/v2/folder/:token",
            None,
            "a.v2.explorer_folder.create",
        ),
        ("GET", "", None, "platform.v1.platform.get"),
    ] {
        let url = Url::parse(url).unwrap();
        assert_eq!(
            by_rule(&url, HttpMethod::of(http).unwrap(), address)
                .name
                .to_string(),
            name,
            "{http} {url:?}"
        );
    }
}

#[test]
fn names_of_the_page_are_spelled_one_way() {
    let url = Url::parse("/open-apis/shop_front/v2/stores/:id").unwrap();
    for (service, resource, method, name) in [
        (
            "shop_front",
            "store.order",
            "batchDelete",
            Some("shop_front.v2.store_order.batch_delete"),
        ),
        (
            "ShopFront",
            "StoreOrder",
            "BatchDelete",
            Some("shop_front.v2.store_order.batch_delete"),
        ),
        ("contact", "user", "get", None),
        ("shop_front", "", "get", None),
    ] {
        let raw = RawOfficialName {
            service: service.to_owned(),
            version: "V2".to_owned(),
            resource: resource.to_owned(),
            method: method.to_owned(),
        };
        let read = written_name(&raw, &url).map(|name| name.to_string());
        assert_eq!(read.as_deref(), name);
    }
}

#[test]
fn clashing_names_are_distinguished() {
    let name = OfficialName {
        service: "a".to_owned(),
        version: "v1".to_owned(),
        resource: "user".to_owned(),
        method: "get".to_owned(),
    };
    for (url, address, method) in [
        ("/open-apis/a/v1/user/scope/get", None, "get_scope"),
        ("/open-apis/a/v1/user/:user_id", None, "get_by_user_id"),
        ("/open-apis/a/v1/user/get", None, "get_via_post"),
        (
            "/open-apis/a/v1/user/get",
            Some("/x/read-admin-scope"),
            "read_admin_scope",
        ),
    ] {
        let apart = distinguished(&name, &Url::parse(url).unwrap(), HttpMethod::Post, address);
        assert_eq!(apart.method, method);
    }
}

/// Explorer links of the portal's pages, by the address of the page.
fn links(folder: &camino::Utf8Path) -> BTreeMap<String, RawOfficialName> {
    let address = Regex::new(r#"(?m)^fullPath:\s*"?([^"\s]+)"#).unwrap();
    let link = Regex::new(
        r"project=([\w.-]+)&(?:amp;)?version=([\w.-]+)&(?:amp;)?resource=([\w.-]+)&(?:amp;)?method=([\w.-]+)",
    )
    .unwrap();
    let mut links = BTreeMap::new();
    for text in texts(folder).into_values() {
        if let (Some(address), Some(link)) = (address.captures(&text), link.captures(&text)) {
            let name = RawOfficialName {
                service: link[1].to_owned(),
                version: link[2].to_owned(),
                resource: link[3].to_owned(),
                method: link[4].to_owned(),
            };
            links.insert(address[1].trim_matches('/').to_owned(), name);
        }
    }
    links
}

/// The pages of a folder, by path.
fn texts(folder: &camino::Utf8Path) -> BTreeMap<camino::Utf8PathBuf, String> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter_map(|entry| camino::Utf8PathBuf::from_path_buf(entry.into_path()).ok())
        .filter(|path| path.extension() == Some("md"))
        .filter_map(|path| Some((path.clone(), std::fs::read_to_string(path).ok()?)))
        .collect()
}

#[test]
fn the_rule_gives_what_the_links_have() {
    let reference = camino::Utf8Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/reference"
    ));
    let (portal, tables) = (
        reference.join("portal-2026-03"),
        reference.join("tables-2026-03"),
    );
    if !portal.exists() || !tables.exists() {
        println!("skipped: {reference} is not there");
        return;
    }
    let links = links(&portal);
    let (mut all, mut wrong) = (0, Vec::new());
    for (path, text) in texts(&tables) {
        let mut diagnostics = crate::diagnostics::Diagnostics::default();
        let Some(page) = crate::page::read(&path, text.as_bytes(), &mut diagnostics) else {
            continue;
        };
        let crate::layout::PageContent::Endpoint(raw) =
            crate::layout::read(&page, &mut diagnostics)
        else {
            continue;
        };
        let url = Url::parse(&raw.url.value).unwrap();
        let address = raw.address.as_deref().unwrap_or_default();
        let place = address
            .split_once("/document/")
            .map_or(address, |(_, path)| path);
        let Some(linked) = links
            .get(place.trim_matches('/'))
            .and_then(|link| written_name(link, &url))
        else {
            continue;
        };
        let ruled = by_rule(&url, raw.http_method.value, Some(address)).name;
        all += 1;
        if ruled != linked {
            wrong.push(format!("{linked} is called {ruled} by rule"));
        }
    }
    assert!(all > 350, "only {all} endpoints have a link");
    assert!(
        wrong.len() * 100 <= all,
        "{} of {all}: {wrong:#?}",
        wrong.len()
    );
}
