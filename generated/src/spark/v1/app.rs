// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a Spark app, of type `HTML`, with its name and icon but no code yet.
///
/// [`POST /open-apis/spark/v1/apps`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create>) gives [`CreateAppResponse`] or fails with [`CreateAppError`].
///
/// Token: user. Scopes, any one of: `spark:app:write`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(CreateApp::new(name)).await?;
/// ```
#[doc(alias("spark.v1.app.create", "/open-apis/spark/v1/apps"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApp {
    /// The name of the app, 64 characters at most. Example: `智能客服助手`.
    pub name: String,
    /// The type of the app, which is `HTML`. Example: `HTML`.
    pub app_type: Option<String>,
    /// What the app does, 200 characters at most. Example: `text`.
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPG, 128 by 128 pixels at best. Example: `https://example.com/app-icons/customer-service.png`.
    pub icon_url: Option<String>,
}

crate::request_builder!(CreateApp {
    name(impl Into<String>).into();
    app_type(impl Into<String>).into(), description(impl Into<String>).into(),
    icon_url(impl Into<String>).into()
});
crate::request!(CreateApp -> CreateAppResponse, CreateAppError {
    "spark.v1.app.create", POST "/open-apis/spark/v1/apps", [User], read_value Data, Json,
    SCOPES = ["spark:app:write"], LIMITS = [20 in 1];
    Body name "name", Body app_type "app_type", Body description "description",
    Body icon_url "icon_url"
});

/// What `spark.v1.app.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// The Spark app.
    pub app: Option<App>,
}

crate::object!(CreateAppResponse { app "app" });

/// What `spark.v1.app.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppError: CODES { ParamIsInvalid = 3340001 });

/// Gets who may use a Spark app; the app must be published.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/access-scope`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility>) gives [`GetAppVisibilityResponse`] or fails with [`GetAppVisibilityError`].
///
/// Token: user. Scopes, any one of: `spark:app.access_scope:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetAppVisibility::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app.get_app_visibility",
        "/open-apis/spark/v1/apps/:app_id/access-scope"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppVisibility {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4k6af8utt2s0n`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetAppVisibility {
    app_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetAppVisibility -> GetAppVisibilityResponse, GetAppVisibilityError {
    "spark.v1.app.get_app_visibility", GET "/open-apis/spark/v1/apps/:app_id/access-scope", [User],
    read_value Data, None, SCOPES = ["spark:app.access_scope:read"], LIMITS = [20 in 1];
    Path app_id "app_id", Query user_id_type "user_id_type"
});

/// What `spark.v1.app.get_app_visibility` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVisibilityResponse {
    /// Who may use the app: `All`, `Tenant` for the tenant, or `Range` for those named.
    pub scope: Option<String>,
    /// The users who may use the app, by their open ids; only where `scope` is `Range`.
    pub users: Vec<String>,
    /// The departments whose members may use the app, by their ids; only where `scope` is `Range`.
    pub departments: Vec<String>,
    /// The chats whose members may use the app; only where `scope` is `Range`.
    pub chats: Vec<String>,
    /// Whether others can ask for access, and who decides; none where it is off.
    pub apply_config: Option<ApplyConfig>,
    /// Whether the shared address asks for a login.
    pub require_login: Option<bool>,
}

crate::object!(GetAppVisibilityResponse {
    scope "scope", users "users", departments "departments", chats "chats",
    apply_config "apply_config", require_login "require_login"
});

/// What `spark.v1.app.get_app_visibility` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppVisibilityError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// `3340002` (HTTP 409): app not published
    ///
    /// The app is not published yet. Publish it before you get or set who may use it.
    AppNotPublished,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppVisibilityError: CODES {
    ParamIsInvalid = 3340001, AppNotPublished = 3340002
});

/// Uploads an icon for Spark apps and returns its address.
///
/// [`POST /open-apis/spark/v1/icon`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon>) gives [`SetAppIconResponse`] or fails with [`SetAppIconError`].
///
/// Token: user. Scopes, any one of: `spark:app:write`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(SetAppIcon::new(file)).await?;
/// ```
#[doc(alias("spark.v1.app.icon", "/open-apis/spark/v1/icon"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAppIcon {
    /// The image of the icon. Example: `./image.png`.
    pub file: crate::FilePart,
}

crate::request_builder!(SetAppIcon { file(crate::FilePart); });
crate::request!(SetAppIcon -> SetAppIconResponse, SetAppIconError {
    "spark.v1.app.icon", POST "/open-apis/spark/v1/icon", [User], read_value Data, Multipart,
    SCOPES = ["spark:app:write"], LIMITS = [20 in 1];
    Body file "file"
});

/// What `spark.v1.app.icon` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppIconResponse {
    /// The address of the icon, a PNG or JPG, 128 by 128 pixels at best.
    pub icon_url: Option<String>,
}

crate::object!(SetAppIconResponse { icon_url "icon_url" });

/// What `spark.v1.app.icon` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetAppIconError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetAppIconError: CODES { ParamIsInvalid = 3340001 });

/// Lists Spark apps with their details.
///
/// [`GET /open-apis/spark/v1/apps`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list>) gives [`ListAppResponse`] or fails with [`ListAppError`].
///
/// Token: user. Scopes, any one of: `spark:app:read`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListApp::new()).items();
/// ```
#[doc(alias("spark.v1.app.list", "/open-apis/spark/v1/apps"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApp {
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJwYWdlX251bWJlciI6MiwiY29udGVudF9pZHMiOlsiMTIzNCIsIjU2NzgiXX0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListApp { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListApp -> ListAppResponse, ListAppError {
    "spark.v1.app.list", GET "/open-apis/spark/v1/apps", [User], read_value Data, None,
    SCOPES = ["spark:app:read"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListApp: App { page_token, page_size; page_token, has_more, items });

/// What `spark.v1.app.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<App>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppResponse { page_token "page_token", items "items", has_more "has_more" });

/// What `spark.v1.app.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppError: CODES { ParamIsInvalid = 3340001 });

/// Changes the name, the description or the icon of a Spark app.
///
/// [`PATCH /open-apis/spark/v1/apps/:app_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch>) gives [`PatchAppResponse`] or fails with [`PatchAppError`].
///
/// Token: user. Scopes, any one of: `spark:app:write`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(PatchApp::new(app_id)).await?;
/// ```
#[doc(alias("spark.v1.app.patch", "/open-apis/spark/v1/apps/:app_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApp {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4k6af8utt2s0n`.
    pub app_id: String,
    /// The name of the app, 64 characters at most. Example: `智能客服助手`.
    pub name: Option<String>,
    /// What the app does, 200 characters at most. Example: `text`.
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPG, 128 by 128 pixels at best. Example: `https://example.com/app-icons/customer-service.png`.
    pub icon_url: Option<String>,
}

crate::request_builder!(PatchApp {
    app_id(impl Into<String>).into();
    name(impl Into<String>).into(), description(impl Into<String>).into(),
    icon_url(impl Into<String>).into()
});
crate::request!(PatchApp -> PatchAppResponse, PatchAppError {
    "spark.v1.app.patch", PATCH "/open-apis/spark/v1/apps/:app_id", [User], read_value Data, Json,
    SCOPES = ["spark:app:write"], LIMITS = [20 in 1];
    Path app_id "app_id", Body name "name", Body description "description", Body icon_url "icon_url"
});

/// What `spark.v1.app.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppResponse {
    /// The Spark app.
    pub app: Option<App>,
}

crate::object!(PatchAppResponse { app "app" });

/// What `spark.v1.app.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAppError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchAppError: CODES { ParamIsInvalid = 3340001 });

/// Runs an SQL statement in the database of a Spark app, by default the live one; only queries return a result.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/sql_commands`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands>) gives [`ExecuteAppSqlCommandsResponse`] or fails with [`ExecuteAppSqlCommandsError`].
///
/// Token: user. Scopes, any one of: `spark:app.sql_commands:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ExecuteAppSqlCommands::new(app_id, sql)).await?;
/// ```
#[doc(
    alias("spark.v1.app.sql_commands", "/open-apis/spark/v1/apps/:app_id/sql_commands")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteAppSqlCommands {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `online`.
    pub env: Option<String>,
    /// The SQL statement to run. Example: `SELECT name FROM student`.
    pub sql: String,
}

crate::request_builder!(ExecuteAppSqlCommands {
    app_id(impl Into<String>).into(), sql(impl Into<String>).into();
    env(impl Into<String>).into()
});
crate::request!(ExecuteAppSqlCommands -> ExecuteAppSqlCommandsResponse, ExecuteAppSqlCommandsError {
    "spark.v1.app.sql_commands", POST "/open-apis/spark/v1/apps/:app_id/sql_commands", [User],
    read_value Data, Json, SCOPES = ["spark:app.sql_commands:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Query env "env", Body sql "sql"
});

/// What `spark.v1.app.sql_commands` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAppSqlCommandsResponse {
    /// What the query gave, as JSON in text; empty for statements that return nothing.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub result: Option<String>,
}

crate::object!(ExecuteAppSqlCommandsResponse { result "result" });
crate::json_texts!(ExecuteAppSqlCommandsResponse { result_json result });

/// What `spark.v1.app.sql_commands` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExecuteAppSqlCommandsError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ExecuteAppSqlCommandsError: CODES { ParamIsInvalid = 3340001 });

/// Sets who may use a Spark app: anybody, the tenant, or some users, departments and chats; the app must be published.
///
/// [`PUT /open-apis/spark/v1/apps/:app_id/access-scope`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility>) gives [`UpdateAppVisibilityResponse`] or fails with [`UpdateAppVisibilityError`].
///
/// Token: user. Scopes, any one of: `spark:app.access_scope:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UpdateAppVisibility::new(app_id, scope)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app.update_app_visibility",
        "/open-apis/spark/v1/apps/:app_id/access-scope"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppVisibility {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4k6af8utt2s0n`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users who may use the app, by their open ids; only where `scope` is `Range`. Example: `["ou_1234567890abcdef1234567890abcdef"]`.
    pub users: Option<Vec<String>>,
    /// The departments whose members may use the app, by their ids; only where `scope` is `Range`. Length: 1 to 200. Example: `["od_1234567890abcdef1234567890abcdef"]`.
    pub departments: Option<Vec<String>>,
    /// The chats whose members may use the app; only where `scope` is `Range`. Example: `["oc_1234567890abcdef1234567890abcdef"]`.
    pub chats: Option<Vec<String>>,
    /// Whether others can ask for access, and who decides; none where it is off.
    pub apply_config: Option<ApplyConfig>,
    /// Whether the shared address asks for a login. Example: `true`.
    pub require_login: Option<bool>,
    /// Who may use the app: `Public` for everybody on the internet, `Tenant` for the tenant, `Range` for those named. Example: `Range`.
    pub scope: String,
}

crate::request_builder!(UpdateAppVisibility {
    app_id(impl Into<String>).into(), scope(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    users(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    departments(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    chats(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    apply_config(ApplyConfig), require_login(bool)
});
crate::request!(UpdateAppVisibility -> UpdateAppVisibilityResponse, UpdateAppVisibilityError {
    "spark.v1.app.update_app_visibility", PUT "/open-apis/spark/v1/apps/:app_id/access-scope",
    [User], read_value Data, Json, SCOPES = ["spark:app.access_scope:write"];
    Path app_id "app_id", Query user_id_type "user_id_type", Body users "users",
    Body departments "departments", Body chats "chats", Body apply_config "apply_config",
    Body require_login "require_login", Body scope "scope"
});

/// What `spark.v1.app.update_app_visibility` answers with.
pub type UpdateAppVisibilityResponse = crate::Empty;

/// What `spark.v1.app.update_app_visibility` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppVisibilityError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// `3340002` (HTTP 409): app not published
    ///
    /// The app is not published yet. Publish it before you get or set who may use it.
    AppNotPublished,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppVisibilityError: CODES {
    ParamIsInvalid = 3340001, AppNotPublished = 3340002
});

/// Uploads the HTML code of a Spark app as a tar file and publishes it at once.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release>) gives [`UploadHtmlCodeAndReleaseAppResponse`] or fails with [`UploadHtmlCodeAndReleaseAppError`].
///
/// Token: user. Scopes, any one of: `spark:app:publish`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(UploadHtmlCodeAndReleaseApp::new(app_id, file)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app.upload_html_code_and_release",
        "/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadHtmlCodeAndReleaseApp {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4k6af8utt2s0n`.
    pub app_id: String,
    /// The HTML files, as one tar file. Example: `./app_html_code.tar`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadHtmlCodeAndReleaseApp {
    app_id(impl Into<String>).into(), file(crate::FilePart);
});
crate::request!(UploadHtmlCodeAndReleaseApp -> UploadHtmlCodeAndReleaseAppResponse, UploadHtmlCodeAndReleaseAppError {
    "spark.v1.app.upload_html_code_and_release",
    POST "/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code", [User], read_value Data,
    Multipart, SCOPES = ["spark:app:publish"], LIMITS = [20 in 1];
    Path app_id "app_id", Body file "file"
});

/// What `spark.v1.app.upload_html_code_and_release` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadHtmlCodeAndReleaseAppResponse {
    /// The address of the published app.
    pub url: Option<String>,
}

crate::object!(UploadHtmlCodeAndReleaseAppResponse { url "url" });

/// What `spark.v1.app.upload_html_code_and_release` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadHtmlCodeAndReleaseAppError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadHtmlCodeAndReleaseAppError: CODES { ParamIsInvalid = 3340001 });
