// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `minutes`.

pub(crate) mod v1 {
    use feishu_openapi::minutes::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "minutes.v1.minute.search", json: r#"{"query":"周会","filter":{"owner_ids":["ou-7890123456abcdef"],"participant_ids":["ou-7890123456abcdef"],"create_time":{"start_time":"2026-03-21T16:15:30+08:00","end_time":"2026-03-21T16:15:30+08:00"}}}"#, body: |given| { let mut it = SearchMinute::new(); given.fill(&mut [("query", &mut it.query), ("filter", &mut it.filter)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "minutes.v1.minute.artifacts", json: r#"{"summary":"妙记总结","minute_chapters":[{"title":"text","start_ms":"31000","stop_ms":"33000","summary_content":"text"}],"minute_todos":[{"content":"提交资源保障方案","assignees":["张三"]}]}"#, documented: None, read: check::rewritten::<GetMinuteArtifactsResponse> },
            check::Response { name: "minutes.v1.minute.get", json: r#"{"minute":{"token":"obcnq3b9jl72l83w4f14xxxx","owner_id":"ou_612b787ccd3259fb3c816b3f678dxxxx","create_time":"1669098360477","title":"text","cover":"https://internal-api-drive-stream.feishu-pre.cn/space/api/box/stream/download/all/boxcncsI4EIhCSA1RLDsXDpxxxx","duration":"314000","url":"https://bytedance.feishu-pre.cn/minutes/obcnq3b9jl72l83w4f14xxxx","note_id":"7616590025794260496"}}"#, documented: None, read: check::rewritten::<GetMinuteResponse> },
            check::Response { name: "minutes.v1.minute.search", json: r#"{"items":[{"token":"obbcwkkdw885tetaf82pu184","display_info":"2026-03-28 产品周会纪要","meta_data":{"app_link":"https://example.feishu.cn/minutes/xxxxxx","avatar":"https://p3-lark-file.byteimg.com/img/xxxx.jpg","description":"产品周会纪要"}}],"has_more":true,"page_token":"fcefd50bc6e8026a="}"#, documented: None, read: check::rewritten::<SearchMinuteResponse> },
            check::Response { name: "minutes.v1.minute_media.get", json: r#"{"download_url":"https://internal-api-drive-stream.feishu-boe.cn/space/api/box/stream/download/authcode/?code=xxx"}"#, documented: None, read: check::rewritten::<GetMinuteMediaResponse> },
            check::Response { name: "minutes.v1.minute_statistics.get", json: r#"{"statistics":{"user_view_count":"3","page_view_count":"20","user_view_list":[{"user_id":"ou_612b787ccd3259fb3c816b3f678dxxxx","view_time":"1669121332000"}]}}"#, documented: None, read: check::rewritten::<GetMinuteStatisticsResponse> },
        ],
        codes: &[
            check::Codes { name: "minutes.v1.minute.artifacts", codes: &[2091001, 2091002, 2091003, 2091004, 2091005], check: check::variants::<GetMinuteArtifactsError> },
            check::Codes { name: "minutes.v1.minute.get", codes: &[2091001, 2091002, 2091003, 2091004, 2091005], check: check::variants::<GetMinuteError> },
            check::Codes { name: "minutes.v1.minute.search", codes: &[2094001, 2094002, 2094003, 2094004, 2094005, 2094006, 2094007, 2094011, 2094012, 2094101, 2094102, 2095001, 2095002, 2095101], check: check::variants::<SearchMinuteError> },
            check::Codes { name: "minutes.v1.minute_media.get", codes: &[2091001, 2091002, 2091003, 2091004, 2091005, 2091006], check: check::variants::<GetMinuteMediaError> },
            check::Codes { name: "minutes.v1.minute_statistics.get", codes: &[2091001, 2091002, 2091003, 2091004, 2091005], check: check::variants::<GetMinuteStatisticsError> },
            check::Codes { name: "minutes.v1.minute_transcript.get", codes: &[2091001, 2091002, 2091003, 2091004, 2091005, 2091006], check: check::variants::<GetMinuteTranscriptError> },
        ],
        listings: &[
            check::Listing { name: "minutes.v1.minute.search", list: |client| Box::pin(check::listed(client, SearchMinute::new())) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
