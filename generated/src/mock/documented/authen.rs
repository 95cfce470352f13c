// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `authen`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "authen.v1.access_token.create",
        method: "POST",
        path: "/open-apis/authen/v1/access_token",
        answer: r#"{"code":0,"msg":"success","data":{"access_token":"u-Q7JWnaIM_kRChuLfreHmpArjOEayt.5XUBJcZr.V0Gst4FdQCtvrd9sAViLXQnQgkpL19brGOjKZQTxb","token_type":"Bearer","expires_in":7140,"name":"zhangsan","en_name":"Three Zhang","avatar_url":"www.feishu.cn/avatar/icon","avatar_thumb":"www.feishu.cn/avatar/icon_thumb","avatar_middle":"www.feishu.cn/avatar/icon_middle","avatar_big":"www.feishu.cn/avatar/icon_big","open_id":"ou_caecc734c2e3328a62489fe0648c4b98779515d3","union_id":"on_d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj","email":"zhangsan@feishu.cn","enterprise_email":"demo@mail.com","user_id":"5d9bdxxx","mobile":"+86130002883xx","tenant_key":"736588c92lxf175d","refresh_expires_in":2591940,"refresh_token":"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL","sid":"AAAAAAAAAANjgHsqKEAAEw=="}}"#,
    },
    Documented {
        name: "authen.v1.authen.authorize",
        method: "GET",
        path: "/open-apis/authen/v1/authorize",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "authen.v1.oidc_access_token.create",
        method: "POST",
        path: "/open-apis/authen/v1/oidc/access_token",
        answer: r#"{"code":0,"message":"success","data":{"access_token":"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb","refresh_token":"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e","token_type":"Bearer","expires_in":7199,"refresh_expires_in":2591999,"scope":"auth:user.id:read bitable:app"}}"#,
    },
    Documented {
        name: "authen.v1.oidc_refresh_access_token.create",
        method: "POST",
        path: "/open-apis/authen/v1/oidc/refresh_access_token",
        answer: r#"{"code":0,"message":"success","data":{"access_token":"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb","refresh_token":"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e","token_type":"Bearer","expires_in":7199,"refresh_expires_in":2591999,"scope":"auth:user.id:read bitable:app"}}"#,
    },
    Documented {
        name: "authen.v1.refresh_access_token.create",
        method: "POST",
        path: "/open-apis/authen/v1/refresh_access_token",
        answer: r#"{"code":0,"msg":"success","data":{"access_token":"u-Q7JWnaIM_kRChuLfreHmpArjOEayt.5XUBJcZr.V0Gst4FdQCtvrd9sAViLXQnQgkpL19brGOjKZQTxb","token_type":"Bearer","expires_in":7140,"name":"zhangsan","en_name":"Three Zhang","avatar_url":"www.feishu.cn/avatar/icon","avatar_thumb":"www.feishu.cn/avatar/icon_thumb","avatar_middle":"www.feishu.cn/avatar/icon_middle","avatar_big":"www.feishu.cn/avatar/icon_big","open_id":"ou_caecc734c2e3328a62489fe0648c4b98779515d3","union_id":"on_d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj","email":"zhangsan@feishu.cn","enterprise_email":"demo@mail.com","user_id":"5d9bdxxx","mobile":"+86130002883xx","tenant_key":"736588c92lxf175d","refresh_expires_in":2591940,"refresh_token":"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL","sid":"AAAAAAAAAANjgHsqKEAAEw=="}}"#,
    },
    Documented {
        name: "authen.v1.user_info.get",
        method: "GET",
        path: "/open-apis/authen/v1/user_info",
        answer: r#"{"code":0,"msg":"success","data":{"name":"zhangsan","en_name":"zhangsan","avatar_url":"www.feishu.cn/avatar/icon","avatar_thumb":"www.feishu.cn/avatar/icon_thumb","avatar_middle":"www.feishu.cn/avatar/icon_middle","avatar_big":"www.feishu.cn/avatar/icon_big","open_id":"ou-caecc734c2e3328a62489fe0648c4b98779515d3","union_id":"on-d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj","email":"zhangsan@feishu.cn","enterprise_email":"demo@mail.com","user_id":"5d9bdxxx","mobile":"+86130002883xx","tenant_key":"736588c92lxf175d","employee_no":"111222333"}}"#,
    },
    Documented {
        name: "authen.v2.oauth_token.get_user_access_token",
        method: "POST",
        path: "/open-apis/authen/v2/oauth/token",
        answer: r#"{"code":0,"access_token":"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg","expires_in":7200,"refresh_token":"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA","refresh_token_expires_in":604800,"scope":"auth:user.id:read offline_access task:task:read user_profile","token_type":"Bearer"}"#,
    },
    Documented {
        name: "authen.v2.oauth_token.refresh_user_access_token",
        method: "POST",
        path: "/open-apis/authen/v2/oauth/token",
        answer: r#"{"code":0,"access_token":"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg","expires_in":7200,"refresh_token":"eyJhbGciOiJFUzI1NiIs**********VXOYOZYZmfgIYHWM0ZJA","refresh_token_expires_in":604800,"scope":"auth:user.id:read offline_access task:task:read user_profile","token_type":"Bearer"}"#,
    },
];
