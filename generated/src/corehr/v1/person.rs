// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `person`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates the personal data of a person. Superseded by `corehr.v2.person.create`.
///
/// [`POST /open-apis/corehr/v1/persons`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create>) gives [`CreatePersonResponse`] or fails with [`CreatePersonError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:person:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePerson::new(name_list)).await?;
/// ```
#[doc(alias("corehr.v1.person.create", "/open-apis/corehr/v1/persons"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePerson {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The names.
    pub name_list: Vec<PersonName>,
    /// The gender.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Example: `2020-01-01`.
    pub date_of_birth: Option<String>,
    /// The nationality, by the older list. Example: `123456789`.
    pub nationality_id: Option<String>,
    /// The ethnicity.
    pub race: Option<EnumNameAndDisplay>,
    /// The marital status.
    pub marital_status: Option<EnumNameAndDisplay>,
    /// The telephone numbers.
    pub phone_list: Option<Vec<Phone>>,
    /// The addresses.
    pub address_list: Option<Vec<Address>>,
    /// The mail addresses.
    pub email_list: Option<Vec<Email>>,
    /// The work experience.
    pub work_experience_list: Option<Vec<WorkExperience>>,
    /// The education.
    pub education_list: Option<Vec<Education>>,
    /// The bank accounts.
    pub bank_account_list: Option<Vec<BankAccount>>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalId>>,
    /// The relatives.
    pub dependent_list: Option<Vec<Dependent>>,
    /// The emergency contacts.
    pub emergency_contact_list: Option<Vec<EmergencyContact>>,
    /// When the person began to work for the first time. Example: `2020-10-01`.
    pub date_entered_workforce: Option<String>,
    /// The file of the avatar. Example: `dfysuc8x76dsfsw`.
    pub profile_image_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The tax residencies. Example: `["123456"]`.
    pub resident_tax_id_list: Option<Vec<String>>,
    /// The age. Example: `25`.
    pub age: Option<i64>,
    /// The personal documents.
    pub personal_profile: Option<Vec<PersonalProfile>>,
}

crate::request_builder!(CreatePerson {
    name_list(impl IntoIterator<Item = impl Into<PersonName>>).into_iter().map(Into::into).collect();
    client_token(impl Into<String>).into(), gender(EnumNameAndDisplay),
    date_of_birth(impl Into<String>).into(), nationality_id(impl Into<String>).into(),
    race(EnumNameAndDisplay), marital_status(EnumNameAndDisplay),
    phone_list(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    address_list(impl IntoIterator<Item = impl Into<Address>>).into_iter().map(Into::into).collect(),
    email_list(impl IntoIterator<Item = impl Into<Email>>).into_iter().map(Into::into).collect(),
    work_experience_list(impl IntoIterator<Item = impl Into<WorkExperience>>).into_iter().map(Into::into).collect(),
    education_list(impl IntoIterator<Item = impl Into<Education>>).into_iter().map(Into::into).collect(),
    bank_account_list(impl IntoIterator<Item = impl Into<BankAccount>>).into_iter().map(Into::into).collect(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalId>>).into_iter().map(Into::into).collect(),
    dependent_list(impl IntoIterator<Item = impl Into<Dependent>>).into_iter().map(Into::into).collect(),
    emergency_contact_list(impl IntoIterator<Item = impl Into<EmergencyContact>>).into_iter().map(Into::into).collect(),
    date_entered_workforce(impl Into<String>).into(), profile_image_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    resident_tax_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    age(i64),
    personal_profile(impl IntoIterator<Item = impl Into<PersonalProfile>>).into_iter().map(Into::into).collect()
});
crate::request!(CreatePerson -> CreatePersonResponse, CreatePersonError {
    "corehr.v1.person.create", POST "/open-apis/corehr/v1/persons", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:corehr", "corehr:person:write"], LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body name_list "name_list", Body gender "gender",
    Body date_of_birth "date_of_birth", Body nationality_id "nationality_id", Body race "race",
    Body marital_status "marital_status", Body phone_list "phone_list",
    Body address_list "address_list", Body email_list "email_list",
    Body work_experience_list "work_experience_list", Body education_list "education_list",
    Body bank_account_list "bank_account_list", Body national_id_list "national_id_list",
    Body dependent_list "dependent_list", Body emergency_contact_list "emergency_contact_list",
    Body date_entered_workforce "date_entered_workforce", Body profile_image_id "profile_image_id",
    Body custom_fields "custom_fields", Body resident_tax_id_list "resident_tax_id_list",
    Body age "age", Body personal_profile "personal_profile"
});

/// What `corehr.v1.person.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonResponse {
    /// The personal data.
    pub person: Option<Person>,
}

crate::object!(CreatePersonResponse { person "person" });

/// What `corehr.v1.person.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePersonError {
    /// `1164001` (HTTP 500): Internal error in transaction module
    DirectManagerWasOffboarded,
    /// `1164002` (HTTP 400): Update or delete operation needs IDList
    DottedManagerWasntOnboarded,
    /// `1164003` (HTTP 400): Action is invalid
    ActionIsInvalid,
    /// `1164004` (HTTP 400): Action affected rows exceed threshold value
    ActionAffectedRowsExceedThresholdValue,
    /// `1164005` (HTTP 400): Tenant or operator not found
    TenantOrOperatorNotFound,
    /// `1164006` (HTTP 400): Update Action contains invalid ID
    UpdateActionContainsInvalidId,
    /// `1164007` (HTTP 400): Action count exceeds threshold
    ActionCountExceedsThreshold,
    /// `1164008` (HTTP 400): Record lock retrieval failed
    RecordLockRetrievalFailed,
    /// `1164009` (HTTP 400): Field lock retrieval missing RecordID
    FieldLockRetrievalMissingRecordId,
    /// `1164010` (HTTP 400): Field lock retrieval failed
    FieldLockRetrievalFailed,
    /// `1164011` (HTTP 400): Field lock retrieval missing FieldName
    FieldLockRetrievalMissingFieldName,
    /// `1164012` (HTTP 400): Operation assigned invalid fields
    OperationAssignedInvalidFields,
    /// `1164013` (HTTP 400): Assigned ID but has no active time
    AssignedIdButNoActiveTime,
    /// `1164014` (HTTP 400): Object ApiName has more than one action
    ObjectApiNameMoreThanOne,
    /// `1164101` (HTTP 400): Timeline penetration calculation failed
    TimelinePenetrationCalculationFailed,
    /// `1164102` (HTTP 400): Timeline effective time format invalid
    TimelineEffectiveTimeFormatInvalid,
    /// `1164103` (HTTP 400): Timeline effective time should be later than first effective time
    TimelineEffectiveTimeShouldBeLater,
    /// `1164104` (HTTP 400): No corresponding timeline record
    NoCorrespondingTimelineRecord,
    /// `1164105` (HTTP 400): Duplicated effective timeline record
    DuplicatedEffectiveTimelineRecord,
    /// `1164106` (HTTP 400): Timeline Update action invalid
    TimelineUpdateActionInvalid,
    /// `1164107` (HTTP 400): Timeline action affected rows exceed threshold value
    TimelineActionAffectedExceedThreshold,
    /// `1164108` (HTTP 400): Timeline invalidation action invalid
    TimelineInvalidationActionInvalid,
    /// `1164109` (HTTP 400): Timeline action count exceeds threshold
    TimelineActionCountExceedsThreshold,
    /// `1164110` (HTTP 400): Timeline object contains no StartTime or EndTime
    TimelineObjectContainsNoStartTime,
    /// `1164111` (HTTP 400): Timeline object cannot find corresponding version
    TimelineObjectCannotFindCorresponding,
    /// `1164112` (HTTP 400): Create timeline object with record id duplicated
    CreateTimelineObjectRecordIdDuplicated,
    /// `1164113` (HTTP 400): Timeline object contains no inner control fields wk_status or wk_tid
    TimelineObjectContainsNoInnerControl,
    /// `1164114` (HTTP 400): Timeline update used duplicated Version ID
    TimelineUpdateUsedDuplicatedVersionId,
    /// `1164115` (HTTP 400): Timeline versionID is not integer type
    TimelineVersionIdNotIntegerType,
    /// `1164116` (HTTP 400): Timeline versionID type invalid
    TimelineVersionIdTypeInvalid,
    /// `1164117` (HTTP 400): Timeline version query request invalid
    TimelineVersionQueryRequestInvalid,
    /// `1164118` (HTTP 400): Timeline version info contains no effective time
    TimelineVersionInfoContainsNoEffective,
    /// `1164119` (HTTP 400): Timeline first version cannot be corrected later than second version
    TimelineFirstVersionCannotBeCorrected,
    /// `1164120` (HTTP 400): Timeline version ID not exist
    TimelineVersionIdNotExist,
    /// `1164121` (HTTP 400): Timeline first version cannot be invalidated
    TimelineFirstVersionCannotBeInvalidated,
    /// `1164122` (HTTP 400): Timeline field uniqueness violation
    TimelineFieldUniquenessViolation,
    /// `1164123` (HTTP 400): Timeline update target is inactivated
    TimelineUpdateTargetIsInactivated,
    /// `1164124` (HTTP 400): The effective time of the first version cannot be a future moment
    EffectiveTimeFirstCannotBeFuture,
    /// `1164125` (HTTP 400): Timeline version's corresponding record does not exist
    TimelineVersionsCorrespondingNotExist,
    /// `1164126` (HTTP 400): Timeline create versionID does not exist when converting to correct
    TimelineCreateVersionIdNotExist,
    /// `1164127` (HTTP 400): Timeline record is under reconstructing
    TimelineRecordIsUnderReconstructing,
    /// `1164128` (HTTP 400): Timeline record reconstruct unlock failed
    TimelineRecordReconstructUnlockFailed,
    /// `1164129` (HTTP 400): Timeline version ID has already been invalidated
    TimelineVersionIdAlreadyInvalidated,
    /// `1164130` (HTTP 400): Timeline create at should be later than first create at
    TimelineCreateShouldBeLater,
    /// `1164201` (HTTP 400): Timeline multi record effective time conflicted
    TimelineMultiRecordEffectiveTime,
    /// `1164202` (HTTP 400): Timeline multi record has duplicated time range
    TimelineMultiRecordDuplicatedTimeRange,
    /// `1164203` (HTTP 400): Timeline multi record has no start time defined
    TimelineMultiRecordNoStartTime,
    /// `1164204` (HTTP 400): Timeline multi record has no biz group field defined
    TimelineMultiRecordNoBizGroup,
    /// `1164205` (HTTP 400): Timeline multi record update scenario lacking time field
    TimelineMultiRecordUpdateScenarioLacking,
    /// `1164206` (HTTP 400): At the same effective time, the timeline field is updated repeatedly
    AtSameEffectiveTime,
    /// `1164207` (HTTP 400): Timeline multi record end time less than effective time
    EndTimeBeforeEffectiveTime,
    /// `1164301` (HTTP 400): Request param is invalid, pls check
    RequestParamIsInvalid,
    /// `1164302` (HTTP 400): Timeline record does not contain time information
    TimelineRecordDoesNotContainTime,
    /// `1164401` (HTTP 400): LookUp field is not a multi-LookUp
    LookUpFieldNotMultiLook,
    /// `1164402` (HTTP 400): LookUp field is not a single-LookUp
    LookUpFieldNotSingleLook,
    /// `1164403` (HTTP 400): The record corresponding to the lookup field value does not exist
    RecordCorrespondingLookupFieldNotExist,
    /// `1164404` (HTTP 400): LookUp field value query failed
    LookUpFieldValueQueryFailed,
    /// `1164405` (HTTP 400): LookUp field value type incorrect
    LookUpFieldValueTypeIncorrect,
    /// `1164406` (HTTP 400): Boolean type field type error
    BooleanTypeFieldTypeError,
    /// `1164407` (HTTP 400): Text type field is not i18n
    TextTypeFieldIsNotI18n,
    /// `1164408` (HTTP 400): Text type field value exceeds maximum length
    TextTypeFieldValueExceedsMaximum,
    /// `1164409` (HTTP 400): Text type field is not string
    TextTypeFieldIsNotString,
    /// `1164410` (HTTP 400): The format for i18n error
    FormatForI18nError,
    /// `1164411` (HTTP 400): The content for i18n error
    ContentForI18nError,
    /// `1164412` (HTTP 400): Enum fields type errors
    ///
    /// The value does not fit a selection field. Check the parameters.
    EnumFieldsTypeErrors,
    /// `1164413` (HTTP 400): The number of digits is too long
    NumberOfDigitsIsTooLong,
    /// `1164414` (HTTP 400): Datetime field type error
    DatetimeFieldTypeError,
    /// `1164415` (HTTP 400): Datetime field time type error
    DatetimeFieldTimeTypeError,
    /// `1164416` (HTTP 400): Datetime field date type error
    DatetimeFieldDateTypeError,
    /// `1164417` (HTTP 400): Image field type error
    ///
    /// The value does not fit an image field. Check the parameters.
    ImageFieldTypeError,
    /// `1164418` (HTTP 400): The fileID of the image field does not exist
    FileIdImageFieldNotExist,
    /// `1164419` (HTTP 400): The fileID of the attachment field does not exist
    FileIdAttachmentFieldNotExist,
    /// `1164420` (HTTP 400): Attachment field type error
    AttachmentFieldTypeError,
    /// `1164421` (HTTP 400): Required field not included
    RequiredFieldNotIncluded,
    /// `1164422` (HTTP 400): The value of the Required field is null.
    ValueOfRequiredFieldIsNull,
    /// `1164423` (HTTP 400): Number field int or float type error
    NumberFieldIntFloatTypeError,
    /// `1164424` (HTTP 400): Decimal out of range
    ///
    /// A decimal is out of its range. Check the parameters.
    DecimalOutOfRange,
    /// `1164425` (HTTP 400): Value out of range
    ///
    /// A value is out of its range. Check the parameters.
    ValueOutOfRange,
    /// `1164426` (HTTP 400): Enum should be single not multiple error
    EnumShouldBeSingleNotMultiple,
    /// `1164427` (HTTP 400): Enum should be multiple not single error
    EnumShouldBeMultipleNotSingle,
    /// `1164428` (HTTP 400): Enum value not exist
    ///
    /// The option does not exist. Check the parameters.
    EnumValueNotExist,
    /// `1164429` (HTTP 400): AutoNumber field type error
    AutoNumberFieldTypeError,
    /// `1164430` (HTTP 400): Datetime field string formatting Error
    DatetimeFieldStringFormattingError,
    /// `1164431` (HTTP 400): Attachment type field single value parsing failed
    AttachmentTypeFieldSingleValueFailed,
    /// `1164432` (HTTP 400): Attachment type field multiple value parsing failed
    AttachmentTypeFieldMultipleValueFailed,
    /// `1164433` (HTTP 400): Filename extension error
    ///
    /// The extension of the file is not allowed. Check the file name.
    FilenameExtensionError,
    /// `1164434` (HTTP 400): Image field should include multiple values
    ImageFieldShouldIncludeMultipleValues,
    /// `1164435` (HTTP 400): The lookup field contains duplicate keys
    LookupFieldContainsDuplicateKeys,
    /// `1164436` (HTTP 400): Required fields are empty
    RequiredFieldsAreEmpty,
    /// `1164437` (HTTP 400): Illegal back lookup
    ///
    /// A reverse lookup is not valid. Check the query.
    IllegalBackLookup,
    /// `1164438` (HTTP 400): Date field string formatting Error
    DateFieldStringFormattingError,
    /// `1164439` (HTTP 400): Time field string formatting Error
    TimeFieldStringFormattingError,
    /// `1164440` (HTTP 400): Invalid time format
    ///
    /// A time is not valid. Check the parameters.
    InvalidTimeFormat,
    /// `1164441` (HTTP 400): duplicate biz group for mulVersion
    DuplicateBizGroupForMulVersion,
    /// `1164442` (HTTP 400): action update out of order
    ActionUpdateOutOfOrder,
    /// `1164443` (HTTP 400): unique value has been used
    UniqueValueHasBeenUsed,
    /// `1164444` (HTTP 400): un sup unique field
    ///
    /// A value that must be unique is taken. Check the parameters.
    UnSupUniqueField,
    /// `1164445` (HTTP 400): can not update pair field
    CanNotUpdatePairField,
    /// `1164446` (HTTP 400): can not update multistage field
    CanNotUpdateMultistageField,
    /// `1164447` (HTTP 400): can not only create paired object
    CanNotOnlyCreatePairedObject,
    /// `1164448` (HTTP 400): pair field is null
    ///
    /// A field that goes with another is missing. Fill in both.
    PairFieldIsNull,
    /// `1164449` (HTTP 400): pair field must one on one
    PairFieldMustOneOnOne,
    /// `1164450` (HTTP 400): cascade must have wk_id field
    CascadeMustHaveWkIdField,
    /// `1164501` (HTTP 400): Unable to delete as it is still in use
    UnableDeleteStillUse,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePersonError: CODES {
    DirectManagerWasOffboarded = 1164001 + 1, DottedManagerWasntOnboarded = 1164002 + 1,
    ActionIsInvalid = 1164003, ActionAffectedRowsExceedThresholdValue = 1164004,
    TenantOrOperatorNotFound = 1164005, UpdateActionContainsInvalidId = 1164006,
    ActionCountExceedsThreshold = 1164007, RecordLockRetrievalFailed = 1164008,
    FieldLockRetrievalMissingRecordId = 1164009, FieldLockRetrievalFailed = 1164010,
    FieldLockRetrievalMissingFieldName = 1164011, OperationAssignedInvalidFields = 1164012,
    AssignedIdButNoActiveTime = 1164013, ObjectApiNameMoreThanOne = 1164014,
    TimelinePenetrationCalculationFailed = 1164101, TimelineEffectiveTimeFormatInvalid = 1164102,
    TimelineEffectiveTimeShouldBeLater = 1164103, NoCorrespondingTimelineRecord = 1164104,
    DuplicatedEffectiveTimelineRecord = 1164105, TimelineUpdateActionInvalid = 1164106,
    TimelineActionAffectedExceedThreshold = 1164107, TimelineInvalidationActionInvalid = 1164108,
    TimelineActionCountExceedsThreshold = 1164109, TimelineObjectContainsNoStartTime = 1164110,
    TimelineObjectCannotFindCorresponding = 1164111,
    CreateTimelineObjectRecordIdDuplicated = 1164112,
    TimelineObjectContainsNoInnerControl = 1164113, TimelineUpdateUsedDuplicatedVersionId = 1164114,
    TimelineVersionIdNotIntegerType = 1164115, TimelineVersionIdTypeInvalid = 1164116,
    TimelineVersionQueryRequestInvalid = 1164117, TimelineVersionInfoContainsNoEffective = 1164118,
    TimelineFirstVersionCannotBeCorrected = 1164119, TimelineVersionIdNotExist = 1164120,
    TimelineFirstVersionCannotBeInvalidated = 1164121, TimelineFieldUniquenessViolation = 1164122,
    TimelineUpdateTargetIsInactivated = 1164123, EffectiveTimeFirstCannotBeFuture = 1164124,
    TimelineVersionsCorrespondingNotExist = 1164125, TimelineCreateVersionIdNotExist = 1164126,
    TimelineRecordIsUnderReconstructing = 1164127, TimelineRecordReconstructUnlockFailed = 1164128,
    TimelineVersionIdAlreadyInvalidated = 1164129, TimelineCreateShouldBeLater = 1164130,
    TimelineMultiRecordEffectiveTime = 1164201, TimelineMultiRecordDuplicatedTimeRange = 1164202,
    TimelineMultiRecordNoStartTime = 1164203, TimelineMultiRecordNoBizGroup = 1164204,
    TimelineMultiRecordUpdateScenarioLacking = 1164205, AtSameEffectiveTime = 1164206,
    EndTimeBeforeEffectiveTime = 1164207, RequestParamIsInvalid = 1164301,
    TimelineRecordDoesNotContainTime = 1164302, LookUpFieldNotMultiLook = 1164401,
    LookUpFieldNotSingleLook = 1164402, RecordCorrespondingLookupFieldNotExist = 1164403,
    LookUpFieldValueQueryFailed = 1164404, LookUpFieldValueTypeIncorrect = 1164405,
    BooleanTypeFieldTypeError = 1164406, TextTypeFieldIsNotI18n = 1164407,
    TextTypeFieldValueExceedsMaximum = 1164408, TextTypeFieldIsNotString = 1164409,
    FormatForI18nError = 1164410, ContentForI18nError = 1164411, EnumFieldsTypeErrors = 1164412,
    NumberOfDigitsIsTooLong = 1164413, DatetimeFieldTypeError = 1164414,
    DatetimeFieldTimeTypeError = 1164415, DatetimeFieldDateTypeError = 1164416,
    ImageFieldTypeError = 1164417, FileIdImageFieldNotExist = 1164418,
    FileIdAttachmentFieldNotExist = 1164419, AttachmentFieldTypeError = 1164420,
    RequiredFieldNotIncluded = 1164421, ValueOfRequiredFieldIsNull = 1164422,
    NumberFieldIntFloatTypeError = 1164423, DecimalOutOfRange = 1164424, ValueOutOfRange = 1164425,
    EnumShouldBeSingleNotMultiple = 1164426, EnumShouldBeMultipleNotSingle = 1164427,
    EnumValueNotExist = 1164428, AutoNumberFieldTypeError = 1164429,
    DatetimeFieldStringFormattingError = 1164430, AttachmentTypeFieldSingleValueFailed = 1164431,
    AttachmentTypeFieldMultipleValueFailed = 1164432, FilenameExtensionError = 1164433,
    ImageFieldShouldIncludeMultipleValues = 1164434, LookupFieldContainsDuplicateKeys = 1164435,
    RequiredFieldsAreEmpty = 1164436, IllegalBackLookup = 1164437,
    DateFieldStringFormattingError = 1164438, TimeFieldStringFormattingError = 1164439,
    InvalidTimeFormat = 1164440, DuplicateBizGroupForMulVersion = 1164441,
    ActionUpdateOutOfOrder = 1164442, UniqueValueHasBeenUsed = 1164443, UnSupUniqueField = 1164444,
    CanNotUpdatePairField = 1164445, CanNotUpdateMultistageField = 1164446,
    CanNotOnlyCreatePairedObject = 1164447, PairFieldIsNull = 1164448,
    PairFieldMustOneOnOne = 1164449, CascadeMustHaveWkIdField = 1164450,
    UnableDeleteStillUse = 1164501
});

/// Deletes the personal data of a person.
///
/// [`DELETE /open-apis/corehr/v1/persons/:person_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/delete>) gives [`DeletePersonResponse`] or fails with [`DeletePersonError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:person:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeletePerson::new(person_id)).await?;
/// ```
#[doc(alias("corehr.v1.person.delete", "/open-apis/corehr/v1/persons/:person_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePerson {
    /// The personal data, by its id. Example: `654637829201`.
    pub person_id: String,
}

crate::request_builder!(DeletePerson { person_id(impl Into<String>).into(); });
crate::request!(DeletePerson -> DeletePersonResponse, DeletePersonError {
    "corehr.v1.person.delete", DELETE "/open-apis/corehr/v1/persons/:person_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr", "corehr:person:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path person_id "person_id"
});

/// What `corehr.v1.person.delete` answers with.
pub type DeletePersonResponse = crate::Empty;

/// What `corehr.v1.person.delete` answers with when it fails.
pub type DeletePersonError = crate::GatewayError;

/// Gets the personal data of a person.
///
/// [`GET /open-apis/corehr/v1/persons/:person_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get>) gives [`GetPersonResponse`] or fails with [`GetPersonError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:person:read`, `corehr:corehr`, `corehr:person:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetPerson::new(person_id)).await?;
/// ```
#[doc(alias("corehr.v1.person.get", "/open-apis/corehr/v1/persons/:person_id"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPerson {
    /// The personal data, by its id. Example: `1616161616`.
    pub person_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<PersonUserIdType>,
}

crate::request_builder!(GetPerson {
    person_id(impl Into<String>).into();
    user_id_type(impl Into<PersonUserIdType>).into()
});
crate::request!(GetPerson -> GetPersonResponse, GetPersonError {
    "corehr.v1.person.get", GET "/open-apis/corehr/v1/persons/:person_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:person:read", "corehr:corehr", "corehr:person:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path person_id "person_id", Query user_id_type "user_id_type"
});

/// What `corehr.v1.person.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPersonResponse {
    /// The personal data.
    pub person: Option<Person>,
}

crate::object!(GetPersonResponse { person "person" });

/// What `corehr.v1.person.get` answers with when it fails.
pub type GetPersonError = crate::GatewayError;

/// Changes the personal data of a person. Superseded by `corehr.v2.person.patch`.
///
/// [`PATCH /open-apis/corehr/v1/persons/:person_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch>) gives [`PatchPersonResponse`] or fails with [`PatchPersonError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchPerson::new(person_id)).await?;
/// ```
#[doc(alias("corehr.v1.person.patch", "/open-apis/corehr/v1/persons/:person_id"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPerson {
    /// The personal data, by its id. Example: `6969828847931885087`.
    pub person_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The names.
    pub name_list: Option<Vec<PersonName>>,
    /// The gender.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Example: `2020-01-01`.
    pub date_of_birth: Option<String>,
    /// The nationality, by the older list. Example: `123456789`.
    pub nationality_id: Option<String>,
    /// The ethnicity.
    pub race: Option<EnumNameAndDisplay>,
    /// The marital status.
    pub marital_status: Option<EnumNameAndDisplay>,
    /// The telephone numbers.
    pub phone_list: Option<Vec<Phone>>,
    /// The addresses.
    pub address_list: Option<Vec<Address>>,
    /// The mail addresses.
    pub email_list: Option<Vec<Email>>,
    /// The work experience.
    pub work_experience_list: Option<Vec<WorkExperience>>,
    /// The education.
    pub education_list: Option<Vec<Education>>,
    /// The bank accounts.
    pub bank_account_list: Option<Vec<BankAccount>>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalId>>,
    /// The relatives.
    pub dependent_list: Option<Vec<Dependent>>,
    /// The emergency contacts.
    pub emergency_contact_list: Option<Vec<EmergencyContact>>,
    /// When the person began to work for the first time. Example: `2020-10-01`.
    pub date_entered_workforce: Option<String>,
    /// The file of the avatar. Example: `dfysuc8x76dsfsw`.
    pub profile_image_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The tax residencies. Example: `["123456"]`.
    pub resident_tax_id_list: Option<Vec<String>>,
    /// The age. Example: `25`.
    pub age: Option<i64>,
    /// The personal documents.
    pub personal_profile: Option<Vec<PersonalProfile>>,
}

crate::request_builder!(PatchPerson {
    person_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    name_list(impl IntoIterator<Item = impl Into<PersonName>>).into_iter().map(Into::into).collect(),
    gender(EnumNameAndDisplay), date_of_birth(impl Into<String>).into(),
    nationality_id(impl Into<String>).into(), race(EnumNameAndDisplay),
    marital_status(EnumNameAndDisplay),
    phone_list(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    address_list(impl IntoIterator<Item = impl Into<Address>>).into_iter().map(Into::into).collect(),
    email_list(impl IntoIterator<Item = impl Into<Email>>).into_iter().map(Into::into).collect(),
    work_experience_list(impl IntoIterator<Item = impl Into<WorkExperience>>).into_iter().map(Into::into).collect(),
    education_list(impl IntoIterator<Item = impl Into<Education>>).into_iter().map(Into::into).collect(),
    bank_account_list(impl IntoIterator<Item = impl Into<BankAccount>>).into_iter().map(Into::into).collect(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalId>>).into_iter().map(Into::into).collect(),
    dependent_list(impl IntoIterator<Item = impl Into<Dependent>>).into_iter().map(Into::into).collect(),
    emergency_contact_list(impl IntoIterator<Item = impl Into<EmergencyContact>>).into_iter().map(Into::into).collect(),
    date_entered_workforce(impl Into<String>).into(), profile_image_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    resident_tax_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    age(i64),
    personal_profile(impl IntoIterator<Item = impl Into<PersonalProfile>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchPerson -> PatchPersonResponse, PatchPersonError {
    "corehr.v1.person.patch", PATCH "/open-apis/corehr/v1/persons/:person_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr"], LIMITS = [1000 in 60, 50 in 1];
    Path person_id "person_id", Query client_token "client_token", Body name_list "name_list",
    Body gender "gender", Body date_of_birth "date_of_birth", Body nationality_id "nationality_id",
    Body race "race", Body marital_status "marital_status", Body phone_list "phone_list",
    Body address_list "address_list", Body email_list "email_list",
    Body work_experience_list "work_experience_list", Body education_list "education_list",
    Body bank_account_list "bank_account_list", Body national_id_list "national_id_list",
    Body dependent_list "dependent_list", Body emergency_contact_list "emergency_contact_list",
    Body date_entered_workforce "date_entered_workforce", Body profile_image_id "profile_image_id",
    Body custom_fields "custom_fields", Body resident_tax_id_list "resident_tax_id_list",
    Body age "age", Body personal_profile "personal_profile"
});

/// What `corehr.v1.person.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPersonResponse {
    /// The personal data.
    pub person: Option<Person>,
}

crate::object!(PatchPersonResponse { person "person" });

/// What `corehr.v1.person.patch` answers with when it fails.
pub type PatchPersonError = crate::GatewayError;

/// Uploads a file of at most 50 MB and returns the id with which other calls refer to it.
///
/// [`POST /open-apis/corehr/v1/persons/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload>) gives [`UploadPersonResponse`] or fails with [`UploadPersonError`].
///
/// Token: tenant. Scopes, any one of: `corehr:file:write`, `corehr:corehr`, `corehr:person:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UploadPerson::new(file_content, file_name)).await?;
/// ```
#[doc(alias("corehr.v1.person.upload", "/open-apis/corehr/v1/persons/upload"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPerson {
    /// The content of the file, at most 50 MB. Example: `file binary`.
    pub file_content: crate::FilePart,
    /// The name of the file, with its extension. Example: `个人信息.xlsx`.
    pub file_name: String,
}

crate::request_builder!(UploadPerson {
    file_content(crate::FilePart), file_name(impl Into<String>).into();
});
crate::request!(UploadPerson -> UploadPersonResponse, UploadPersonError {
    "corehr.v1.person.upload", POST "/open-apis/corehr/v1/persons/upload", [Tenant],
    read_value Data, Multipart,
    SCOPES = ["corehr:file:write", "corehr:corehr", "corehr:person:write"], LIMITS = [100 in 60];
    Body file_content "file_content", Body file_name "file_name"
});

/// What `corehr.v1.person.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPersonResponse {
    /// The file.
    pub id: Option<String>,
}

crate::object!(UploadPersonResponse { id "id" });

/// What `corehr.v1.person.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadPersonError {
    /// `1161011` (HTTP 500): system exception
    ///
    /// The kind of term of the contract is not valid, or the system failed. Check `duration_type_id`, or try again later.
    DurationTypeOrSystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadPersonError: CODES { DurationTypeOrSystemError = 1161011 });
