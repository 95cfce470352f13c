// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `meeting_room`, put through the types.
#![cfg(feature = "meeting_room")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::meeting_room::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<CreateBuilding>("meeting_room.v1.building.create", r#"{"name":"测试建筑","floors":["F1","F2","F3","F4"],"country_id":"1814991","district_id":"2034437","custom_building_id":"test_building_01"}"#);
        assert_request::<DeleteBuilding>("meeting_room.v1.building.delete", r#"{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb"}"#);
        assert_request::<UpdateBuilding>("meeting_room.v1.building.update", r#"{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","name":"测试建筑","floors":["F1","F2","F3","F4"],"country_id":"1814991","district_id":"2034437","custom_building_id":"test_building_01"}"#);
        assert_request::<ReplyInstance>("meeting_room.v1.instance.reply", r#"{"room_id":"omm_c7e9ef91ec9f3c007f1dfb2503918981","uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7","original_time":0,"status":"NOT_CHECK_IN"}"#);
        assert_request::<CreateRoom>("meeting_room.v1.room.create", r#"{"building_id":"omb_8d020b12fe49e82847c2af3c193d5754","floor":"F1","name":"测试会议室","capacity":10,"is_disabled":false,"custom_room_id":"test_room_01"}"#);
        assert_request::<CustomizationRoom>("meeting_room.v1.room.customization", r#"{"room_ids":["omm_2f3060afa404d3db7bb473xxxxxxxxxx"]}"#);
        assert_request::<DeleteRoom>("meeting_room.v1.room.delete", r#"{"room_id":"omb_8d020b12fe49e82847c2af3c193d5754"}"#);
        assert_request::<UpdateRoom>("meeting_room.v1.room.update", r#"{"room_id":"omb_8d020b12fe49e82847c2af3c193d5754","name":"测试会议室","capacity":10,"custom_room_id":"test_room_01"}"#);
        assert_request::<BatchGetSummary>("meeting_room.v1.summary.batch_get", r#"{"EventUids":[{"uid":"a04dbea1-86b9-4372-aa8d-64ebe801be2a","original_time":0},{"uid":"d7a44c9b-7ae0-4a97-bf80-b4f050cedffa","original_time":0}]}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<BatchGetBuildingResponse>("meeting_room.v1.building.batch_get", r#"{"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","description":"Some description","floors":["F1"],"name":"Building name","country_id":"Country id","district_id":"District id"},{"building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a","description":"Some description","floors":["F1","F2"],"name":"Building name_2","country_id":"Country id","district_id":"District id"}]}"#, None);
        assert_response::<BatchGetIdBuildingResponse>("meeting_room.v1.building.batch_get_id", r#"{"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","custom_bulding_id":"test01"},{"building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a","custom_bulding_id":"test02"}]}"#, Some(r#"{"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb"},{"building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a"}]}"#));
        assert_response::<CreateBuildingResponse>("meeting_room.v1.building.create", r#"{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb"}"#, None);
        assert_response::<ListBuildingResponse>("meeting_room.v1.building.list", r#"{"page_token":"1","has_more":true,"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","description":"Some description","floors":["F1"],"name":"Building name","country_id":"country id","district_id":"district id"}]}"#, None);
        assert_response::<ListCountryResponse>("meeting_room.v1.country.list", r#"{"countries":[{"country_id":"1814991","name":"中国"}]}"#, None);
        assert_response::<ListDistrictResponse>("meeting_room.v1.district.list", r#"{"districts":[{"district_id":"1796236","name":"上海"}]}"#, None);
        assert_response::<BatchGetFreebusyResponse>("meeting_room.v1.freebusy.batch_get", r#"{"time_max":"2019-09-04T09:45:00+08:00","time_min":"2019-09-04T08:45:00+08:00","free_busy":{"omm_83d09ad4f6896e02029a6a075f71c9d1":[{"end_time":"2019-09-04T09:30:00+08:00","organizer_info":{"name":"张三","open_id":"ou_09379914ab6dde664x9daf84d8b13842"},"start_time":"2019-09-04T09:00:00+08:00","original_time":0,"uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7"}],"omm_c7e9ef91ec9f3c007f1dfb2503918981":[{"end_time":"2020-01-14T19:00:00+08:00","organizer_info":{"name":"xxx","open_id":"ou_09379914ab6dde66499daf94d8b13842"},"original_time":1578997800,"start_time":"2020-01-14T18:30:00+08:00","uid":"5632b176-4f0e-44eb-8331-c4b155ed270f"}]}}"#, Some(r#"{"time_max":"2019-09-04T09:45:00+08:00","time_min":"2019-09-04T08:45:00+08:00","free_busy":{}}"#));
        assert_response::<BatchGetRoomResponse>("meeting_room.v1.room.batch_get", r#"{"rooms":[{"room_id":"omm_eada1d61a550955240c28757e7dec3af","building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","building_name":"Building name","capacity":14,"description":"Some description","display_id":"FM537532166","floor_name":"F1","is_disabled":false,"name":"Room name"},{"room_id":"omm_83d09ad4f6896e02029a6a075f71c9d1","building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a","building_name":"Building name_2","capacity":12,"description":"Some description","display_id":"FM746810530","floor_name":"F15","is_disabled":false,"name":"Room name_2"}]}"#, None);
        assert_response::<BatchGetIdRoomResponse>("meeting_room.v1.room.batch_get_id", r#"{"rooms":[{"room_id":"omm_eada1d61a550955240c28757e7dec3af","custom_room_id":"test01"},{"room_id":"omm_83d09ad4f6896e02029a6a075f71c9d1","custom_room_id":"test02"}]}"#, None);
        assert_response::<CreateRoomResponse>("meeting_room.v1.room.create", r#"{"room_id":"omb_8d020b12fe49e82847c2af3c193d5754"}"#, None);
        assert_response::<ListRoomResponse>("meeting_room.v1.room.list", r#"{"page_token":"1","has_more":true,"rooms":[{"room_id":"omm_eada1d61a550955240c28757e7dec3af","building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","building_name":"Building name","capacity":14,"description":"Some description","display_id":"FM537532166","floor_name":"F1","is_disabled":false,"name":"Room name"}]}"#, None);
        assert_response::<BatchGetSummaryResponse>("meeting_room.v1.summary.batch_get", r#"{"ErrorEventUids":[],"EventInfos":[{"original_time":0,"summary":"test","uid":"a04dbea1-86b9-4372-aa8d-64ebe801be2a","vchat":{"meeting_url":"https://vc.feishu.cn/j/935314044","vc_type":"vc"}},{"original_time":0,"summary":"日程","uid":"d7a44c9b-7ae0-4a97-bf80-b4f050cedffa","vchat":{"meeting_url":"https://vc.feishu.cn/j/777110140","vc_type":"vc"}}]}"#, None);
    }
}
