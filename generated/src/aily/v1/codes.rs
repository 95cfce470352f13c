// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2700001", "2700026", "2700027", "2700028", "2700029", "2700030", "2700031", "2700032", "2700033", "2700034", "2700035", "2700036", "2700404", "2700460", "2700472", "2701004"))]
CODES {
    2700001 400 "param is invalid" "A parameter is not valid. Check the parameters." false;
    2700026 400 "only support development environment" "This works in the development environment only. Set `tenant_type` to `dev`." false;
    2700027 400 "only supports uploading a single file" "" false;
    2700027 400 "only upload one file is supported" "" false;
    2700028 400 "invalid chunk setting parameter" "" false;
    2700029 400 "the data source information is invalid" "" false;
    2700030 400 "data source not found" "The source of the data was not found. Check what the settings of the import name." false;
    2700031 403 "import cloud document permission check failed" "" false;
    2700032 400 "unsupported data connection type" "" false;
    2700033 200 "failed to ask knowledges" "" false;
    2700033 400 "unsupported data source type" "" false;
    2700034 200 "ask is forbidden, please contact developer" "The type of the file is not supported, or asking is disabled for the app. Use docx, txt, pdf or pptx, or ask the support." false;
    2700034 400 "unsupported file type" "The type of the file is not supported, or asking is disabled for the app. Use docx, txt, pdf or pptx, or ask the support." false;
    2700034 400 "unsupported file types" "The type of the file is not supported, or asking is disabled for the app. Use docx, txt, pdf or pptx, or ask the support." false;
    2700035 200 "run time too long" "" false;
    2700035 400 "the file size exceeds 50M" "" false;
    2700036 400 "cloud document-related resources only support user identity calls" "" false;
    2700404 404 "not found resource" "The data asset does not exist. Check `data_asset_id`." false;
    2700404 404 "not found resources" "The data asset does not exist. Check `data_asset_id`." false;
    2700460 400 "failed to get doc meta" "The document could not be looked up. Check its token and type, and whether the caller may see it." false;
    2700472 400 "some param miss or invalid" "" false;
    2701004 403 "permission denied" "The caller may not do this. It must be an administrator, a developer or an operator of the Aily app." false
});
