// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `document_ai`, put through the types.
#![cfg(feature = "document_ai")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::document_ai::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<RecognizeBankCardResponse>("document_ai.v1.bank_card.recognize", r#"{"bank_card":{"entities":[{"type":"card_number","value":"5184********8888"}]}}"#, None);
        assert_response::<RecognizeBusinessCardResponse>("document_ai.v1.business_card.recognize", r#"{"business_cards":[{"entities":[{"type":"contact_names","value":"张三"}]}]}"#, None);
        assert_response::<RecognizeBusinessLicenseResponse>("document_ai.v1.business_license.recognize", r#"{"business_license":{"entities":[{"type":"legal_representative","value":"张三"}]}}"#, None);
        assert_response::<RecognizeChinesePassportResponse>("document_ai.v1.chinese_passport.recognize", r#"{"chinese_passport":{"entities":[{"type":"full_name_cn","value":"张三"}]}}"#, None);
        assert_response::<RecognizeDrivingLicenseResponse>("document_ai.v1.driving_license.recognize", r#"{"driving_license":{"entities":[{"type":"name","value":"张三"}]}}"#, None);
        assert_response::<RecognizeFoodManageLicenseResponse>("document_ai.v1.food_manage_license.recognize", r#"{"food_manage_license":{"entities":[{"type":"issuer","value":"张三"}]}}"#, None);
        assert_response::<RecognizeFoodProduceLicenseResponse>("document_ai.v1.food_produce_license.recognize", r#"{"food_produce_license":{"entities":[{"type":"issuer","value":"张三"}]}}"#, None);
        assert_response::<RecognizeHealthCertificateResponse>("document_ai.v1.health_certificate.recognize", r#"{"health_certificate":{"entities":[{"type":"id_number","value":"张三"}]}}"#, None);
        assert_response::<RecognizeHkmMainlandTravelPermitResponse>("document_ai.v1.hkm_mainland_travel_permit.recognize", r#"{"hkm_mainland_travel_permit":{"entities":[{"type":"full_name_cn","value":"张三"}]}}"#, None);
        assert_response::<RecognizeIdCardResponse>("document_ai.v1.id_card.recognize", r#"{"id_card":{"entities":[{"type":"identity_name","value":"张三"}],"side":0,"conners":[0]}}"#, None);
        assert_response::<ParseResumeResponse>("document_ai.v1.resume.parse", r#"{"resumes":[{"file_md5":"825c59042dxxxxx3ff90b45xxxxx88","content":"text","new_content":"text","name":"张三","email":"zhangsan.1111@company.com","mobile":"13600000000","mobile_is_virtual":false,"country_code":"86","educations":[{"school":"A大学","start_date":"2020-01-03","start_time":"2020-01-03","end_date":"2021-01-03","end_time":"至今","major":"XX工程","degree":"本科","qualification":6}],"careers":[{"company":"XX公司","start_date":"2022-01-03","start_time":"2022-01-03","end_date":"2023-01-03","end_time":"2023-01-03","title":"XXX工程师","type":2,"type_str":"全职","job_description":"负责XXX开发..."}],"projects":[{"name":"XX项目","title":"客户端研发","start_date":"2023-01-03","start_time":"2023-01-03","end_date":"2023-01-04","end_time":"2023-01-04","description":"XXX项目是一个..."}],"work_year":5,"date_of_birth":"1995-01-01","gender":1,"willing_positions":["XX岗位"],"current_location":"上海","willing_locations":["上海"],"home_location":"上海","languages":[{"level":2,"description":"英语四级:600"}],"awards":[{"award":"XXX大赛奖项","date":"2015","description":"曾获XXX大赛奖项..."}],"certificates":[{"name":"XXX证书","desc":"曾获得XXX证书..."}],"competitions":[{"name":"XXX竞赛","desc":"曾参加XXX竞赛..."}],"self_evaluation":"我是一个...","urls":["https://github.com/"],"social_links":["https://github.com/"]}]}"#, None);
        assert_response::<RecognizeTaxiInvoiceResponse>("document_ai.v1.taxi_invoice.recognize", r#"{"taxi_invoices":[{"entities":[{"type":"car_number","value":"BDK6231"}]}]}"#, None);
        assert_response::<RecognizeTrainInvoiceResponse>("document_ai.v1.train_invoice.recognize", r#"{"train_invoices":[{"entities":[{"type":"end_station","value":"长沙南"}]}]}"#, None);
        assert_response::<RecognizeTwMainlandTravelPermitResponse>("document_ai.v1.tw_mainland_travel_permit.recognize", r#"{"tw_mainland_travel_permit":{"entities":[{"type":"full_name_cn","value":"张三"}]}}"#, None);
        assert_response::<RecognizeVatInvoiceResponse>("document_ai.v1.vat_invoice.recognize", r#"{"vat_invoices":[{"entities":[{"type":"buyer_name","value":"发呆公司","items":[[{"type":"entry_name","value":"餐饮服务"}]]}]}]}"#, None);
        assert_response::<RecognizeVehicleInvoiceResponse>("document_ai.v1.vehicle_invoice.recognize", r#"{"vehicle_invoice":{"entities":[{"type":"SalerName","value":"xxxx公司"}]}}"#, None);
        assert_response::<RecognizeVehicleLicenseResponse>("document_ai.v1.vehicle_license.recognize", r#"{"vehicle_license":{"entities":[{"type":"vehicle_type","value":"小型普通客车"}]}}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<RecognizeBankCardError>("document_ai.v1.bank_card.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeBusinessCardError>("document_ai.v1.business_card.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeBusinessLicenseError>("document_ai.v1.business_license.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeChinesePassportError>("document_ai.v1.chinese_passport.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<FieldExtractionContractError>("document_ai.v1.contract.field_extraction", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeDrivingLicenseError>("document_ai.v1.driving_license.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeFoodManageLicenseError>("document_ai.v1.food_manage_license.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeFoodProduceLicenseError>("document_ai.v1.food_produce_license.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeHealthCertificateError>("document_ai.v1.health_certificate.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeHkmMainlandTravelPermitError>("document_ai.v1.hkm_mainland_travel_permit.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeIdCardError>("document_ai.v1.id_card.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<ParseResumeError>("document_ai.v1.resume.parse", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeTaxiInvoiceError>("document_ai.v1.taxi_invoice.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeTrainInvoiceError>("document_ai.v1.train_invoice.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeTwMainlandTravelPermitError>("document_ai.v1.tw_mainland_travel_permit.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeVatInvoiceError>("document_ai.v1.vat_invoice.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeVehicleInvoiceError>("document_ai.v1.vehicle_invoice.recognize", &[2110001, 2110002, 2110003, 2110010]);
        assert_codes::<RecognizeVehicleLicenseError>("document_ai.v1.vehicle_license.recognize", &[2110001, 2110002, 2110003, 2110010]);
    }
}
