// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `moments`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("moments.v1.post.get", "GET", "/open-apis/moments/v1/posts/:post_id", r#"{"code":0,"msg":"success","data":{"post":{"user_id":"ou_xxxxx","content":"[[{\"tag\":\"text\",\"text\":\"豪华中型车…………\"},{\"tag\":\"a\",\"text\":\"查看原文\",\"href\":\"https://www.autohome.com.cn/advice/202204/1244455.html\"}]]","image_key_list":["暂不支持下载图片"],"media_file_token":"text","comment_count":1,"reaction_set":{"reactions":[{"type":"OK","count":12}],"total_count":12},"id":"6934510454161014804","create_time":"2022-05-23T00:00:00+08:00","media_cover_image_key":"text","category_ids":["71123"],"link":"https://applink.feishu.cn/client/moments/detail?postId=6934510454161014804","user_type":1,"dislike_count":0}}}"#),
];
