// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `add`, `delete`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// The value `add`.
    Add,
    /// The value `delete`.
    Delete,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Action: String { Add = "add", Delete = "delete" });

/// One of `anyone_can_view`, `anyone_can_edit`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommentEntity {
    /// The value `anyone_can_view`.
    AnyoneCanView,
    /// The value `anyone_can_edit`.
    AnyoneCanEdit,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CommentEntity: String {
    AnyoneCanView = "anyone_can_view", AnyoneCanEdit = "anyone_can_edit"
});

/// One of `anyone_can_view`, `anyone_can_edit`, `only_full_access`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CopyEntity {
    /// The value `anyone_can_view`.
    AnyoneCanView,
    /// The value `anyone_can_edit`.
    AnyoneCanEdit,
    /// The value `only_full_access`.
    OnlyFullAccess,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CopyEntity: String {
    AnyoneCanView = "anyone_can_view", AnyoneCanEdit = "anyone_can_edit",
    OnlyFullAccess = "only_full_access"
});

/// One of `sheet`, `bitable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExplorerFileType {
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExplorerFileType: String { Sheet = "sheet", Bitable = "bitable" });

/// One of `doc`, `docx`, `file`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `file`.
    File,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileType: String { Doc = "doc", Docx = "docx", File = "file" });

/// One of `open`, `closed`, `allow_share_partner_tenant`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetPermissionPublicExternalAccessEntity {
    /// The value `open`.
    Open,
    /// The value `closed`.
    Closed,
    /// The value `allow_share_partner_tenant`.
    AllowSharePartnerTenant,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetPermissionPublicExternalAccessEntity: String {
    Open = "open", Closed = "closed", AllowSharePartnerTenant = "allow_share_partner_tenant"
});

/// One of `tenant_readable`, `tenant_editable`, `partner_tenant_readable`, `partner_tenant_editable`, `anyone_readable`, `anyone_editable`, `closed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetPermissionPublicLinkShareEntity {
    /// The value `tenant_readable`.
    TenantReadable,
    /// The value `tenant_editable`.
    TenantEditable,
    /// The value `partner_tenant_readable`.
    PartnerTenantReadable,
    /// The value `partner_tenant_editable`.
    PartnerTenantEditable,
    /// The value `anyone_readable`.
    AnyoneReadable,
    /// The value `anyone_editable`.
    AnyoneEditable,
    /// The value `closed`.
    Closed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetPermissionPublicLinkShareEntity: String {
    TenantReadable = "tenant_readable", TenantEditable = "tenant_editable",
    PartnerTenantReadable = "partner_tenant_readable",
    PartnerTenantEditable = "partner_tenant_editable", AnyoneReadable = "anyone_readable",
    AnyoneEditable = "anyone_editable", Closed = "closed"
});

/// One of `collaborator_can_view`, `collaborator_can_edit`, `collaborator_full_access`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ManageCollaboratorEntity {
    /// The value `collaborator_can_view`.
    CollaboratorCanView,
    /// The value `collaborator_can_edit`.
    CollaboratorCanEdit,
    /// The value `collaborator_full_access`.
    CollaboratorFullAccess,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ManageCollaboratorEntity: String {
    CollaboratorCanView = "collaborator_can_view", CollaboratorCanEdit = "collaborator_can_edit",
    CollaboratorFullAccess = "collaborator_full_access"
});

/// One of `open`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionPublicExternalAccessEntity {
    /// The value `open`.
    Open,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermissionPublicExternalAccessEntity: String { Open = "open" });

/// One of `tenant_readable`, `tenant_editable`, `partner_tenant_readable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionPublicLinkShareEntity {
    /// The value `tenant_readable`.
    TenantReadable,
    /// The value `tenant_editable`.
    TenantEditable,
    /// The value `partner_tenant_readable`.
    PartnerTenantReadable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermissionPublicLinkShareEntity: String {
    TenantReadable = "tenant_readable", TenantEditable = "tenant_editable",
    PartnerTenantReadable = "partner_tenant_readable"
});

/// One of `doc`, `sheet`, `file`, `wiki`, `bitable`, `docx`, `mindnote`, `minutes`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionPublicType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `file`.
    File,
    /// The value `wiki`.
    Wiki,
    /// The value `bitable`.
    Bitable,
    /// The value `docx`.
    Docx,
    /// The value `mindnote`.
    Mindnote,
    /// The value `minutes`.
    Minutes,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermissionPublicType: String {
    Doc = "doc", Sheet = "sheet", File = "file", Wiki = "wiki", Bitable = "bitable", Docx = "docx",
    Mindnote = "mindnote", Minutes = "minutes", Slides = "slides"
});

/// One of `ANGRY`, `APPLAUSE`, `ATTENTION`, `AWESOME`, `BEAR`, `BEER`, `BETRAYED`, `BIGKISS`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReactionType {
    /// The value `ANGRY`.
    Angry,
    /// The value `APPLAUSE`.
    Applause,
    /// The value `ATTENTION`.
    Attention,
    /// The value `AWESOME`.
    Awesome,
    /// The value `BEAR`.
    Bear,
    /// The value `BEER`.
    Beer,
    /// The value `BETRAYED`.
    Betrayed,
    /// The value `BIGKISS`.
    Bigkiss,
    /// The value `BLACKFACE`.
    Blackface,
    /// The value `BLUBBER`.
    Blubber,
    /// The value `BLUSH`.
    Blush,
    /// The value `BOMB`.
    Bomb,
    /// The value `CAKE`.
    Cake,
    /// The value `CHUCKLE`.
    Chuckle,
    /// The value `CLAP`.
    Clap,
    /// The value `CLEAVER`.
    Cleaver,
    /// The value `COMFORT`.
    Comfort,
    /// The value `CRAZY`.
    Crazy,
    /// The value `CRY`.
    Cry,
    /// The value `CUCUMBER`.
    Cucumber,
    /// The value `DETERGENT`.
    Detergent,
    /// The value `DIZZY`.
    Dizzy,
    /// The value `DONE`.
    Done,
    /// The value `DONNOTGO`.
    Donnotgo,
    /// The value `DROOL`.
    Drool,
    /// The value `DROWSY`.
    Drowsy,
    /// The value `DULL`.
    Dull,
    /// The value `DULLSTARE`.
    Dullstare,
    /// The value `EATING`.
    Eating,
    /// The value `EMBARRASSED`.
    Embarrassed,
    /// The value `ENOUGH`.
    Enough,
    /// The value `ERROR`.
    Error,
    /// The value `EYESCLOSED`.
    Eyesclosed,
    /// The value `FACEPALM`.
    Facepalm,
    /// The value `FINGERHEART`.
    Fingerheart,
    /// The value `FISTBUMP`.
    Fistbump,
    /// The value `FOLLOWME`.
    Followme,
    /// The value `FROWN`.
    Frown,
    /// The value `GIFT`.
    Gift,
    /// The value `GLANCE`.
    Glance,
    /// The value `GOODJOB`.
    Goodjob,
    /// The value `HAMMER`.
    Hammer,
    /// The value `HAUGHTY`.
    Haughty,
    /// The value `HEADSET`.
    Headset,
    /// The value `HEART`.
    Heart,
    /// The value `HEARTBROKEN`.
    Heartbroken,
    /// The value `HIGHFIVE`.
    Highfive,
    /// The value `HUG`.
    Hug,
    /// The value `HUSKY`.
    Husky,
    /// The value `INNOCENTSMILE`.
    Innocentsmile,
    /// Plus one
    ///
    /// On the wire: `JIAYI`.
    Jiayi,
    /// The value `JOYFUL`.
    Joyful,
    /// The value `KISS`.
    Kiss,
    /// The value `LAUGH`.
    Laugh,
    /// The value `LIPS`.
    Lips,
    /// The value `LOL`.
    Lol,
    /// The value `LOOKDOWN`.
    Lookdown,
    /// The value `LOVE`.
    Love,
    /// The value `MONEY`.
    Money,
    /// The value `MUSCLE`.
    Muscle,
    /// The value `NOSEPICK`.
    Nosepick,
    /// The value `OBSESSED`.
    Obsessed,
    /// The value `OK`.
    Ok,
    /// The value `PARTY`.
    Party,
    /// The value `PETRIFIED`.
    Petrified,
    /// The value `POOP`.
    Poop,
    /// The value `PRAISE`.
    Praise,
    /// The value `PROUD`.
    Proud,
    /// The value `PUKE`.
    Puke,
    /// The value `RAINBOWPUKE`.
    Rainbowpuke,
    /// The value `ROSE`.
    Rose,
    /// The value `SALUTE`.
    Salute,
    /// The value `SCOWL`.
    Scowl,
    /// The value `SHAKE`.
    Shake,
    /// The value `SHHH`.
    Shhh,
    /// The value `SHOCKED`.
    Shocked,
    /// The value `SHOWOFF`.
    Showoff,
    /// The value `SHY`.
    Shy,
    /// The value `SICK`.
    Sick,
    /// The value `SILENT`.
    Silent,
    /// The value `SKULL`.
    Skull,
    /// The value `SLAP`.
    Slap,
    /// The value `SLEEP`.
    Sleep,
    /// The value `SLIGHT`.
    Slight,
    /// The value `SMART`.
    Smart,
    /// The value `SMILE`.
    Smile,
    /// The value `SMIRK`.
    Smirk,
    /// The value `SMOOCH`.
    Smooch,
    /// The value `SMUG`.
    Smug,
    /// The value `SOB`.
    Sob,
    /// The value `SPEECHLESS`.
    Speechless,
    /// The value `SPITBLOOD`.
    Spitblood,
    /// The value `STRIVE`.
    Strive,
    /// The value `SWEAT`.
    Sweat,
    /// The value `TEARS`.
    Tears,
    /// The value `TEASE`.
    Tease,
    /// The value `TERROR`.
    Terror,
    /// The value `THANKS`.
    Thanks,
    /// The value `THINKING`.
    Thinking,
    /// The value `THUMBSUP`.
    Thumbsup,
    /// The value `TOASTED`.
    Toasted,
    /// The value `TONGUE`.
    Tongue,
    /// The value `TRICK`.
    Trick,
    /// The value `UPPERLEFT`.
    Upperleft,
    /// The value `WAIL`.
    Wail,
    /// The value `WAVE`.
    Wave,
    /// The value `WELLDONE`.
    Welldone,
    /// The value `WHAT`.
    What,
    /// The value `WHIMPER`.
    Whimper,
    /// The value `WINK`.
    Wink,
    /// The value `WITTY`.
    Witty,
    /// The value `WOW`.
    Wow,
    /// The value `WRONGED`.
    Wronged,
    /// The value `XBLUSH`.
    Xblush,
    /// The value `YAWN`.
    Yawn,
    /// The value `YEAH`.
    Yeah,
    /// The value `FIREWORKS`.
    Fireworks,
    /// The value `BULL`.
    Bull,
    /// The value `CALF`.
    Calf,
    /// The value `AWESOMEN`.
    Awesomen,
    /// Year 2021
    ///
    /// On the wire: `2021`.
    Year2021,
    /// The value `CANDIEDHAWS`.
    Candiedhaws,
    /// The value `REDPACKET`.
    Redpacket,
    /// The value `FORTUNE`.
    Fortune,
    /// The value `LUCK`.
    Luck,
    /// The value `FIRECRACKER`.
    Firecracker,
    /// The value `Yes`.
    Yes,
    /// The value `No`.
    No,
    /// The value `Get`.
    Get,
    /// The value `LGTM`.
    Lgtm,
    /// The value `Lemon`.
    Lemon,
    /// The value `EatingFood`.
    EatingFood,
    /// The value `Hundred`.
    Hundred,
    /// The value `MinusOne`.
    MinusOne,
    /// The value `ThumbsDown`.
    ThumbsDown,
    /// The value `Fire`.
    Fire,
    /// The value `OKR`.
    Okr,
    /// The value `Drumstick`.
    Drumstick,
    /// The value `BubbleTea`.
    BubbleTea,
    /// The value `Loudspeaker`.
    Loudspeaker,
    /// The value `Pin`.
    Pin,
    /// The value `Coffee`.
    Coffee,
    /// The value `Alarm`.
    Alarm,
    /// The value `Trophy`.
    Trophy,
    /// The value `Music`.
    Music,
    /// The value `Typing`.
    Typing,
    /// The value `Pepper`.
    Pepper,
    /// The value `CheckMark`.
    CheckMark,
    /// The value `CrossMark`.
    CrossMark,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReactionType: String {
    Angry = "ANGRY", Applause = "APPLAUSE", Attention = "ATTENTION", Awesome = "AWESOME",
    Bear = "BEAR", Beer = "BEER", Betrayed = "BETRAYED", Bigkiss = "BIGKISS",
    Blackface = "BLACKFACE", Blubber = "BLUBBER", Blush = "BLUSH", Bomb = "BOMB", Cake = "CAKE",
    Chuckle = "CHUCKLE", Clap = "CLAP", Cleaver = "CLEAVER", Comfort = "COMFORT", Crazy = "CRAZY",
    Cry = "CRY", Cucumber = "CUCUMBER", Detergent = "DETERGENT", Dizzy = "DIZZY", Done = "DONE",
    Donnotgo = "DONNOTGO", Drool = "DROOL", Drowsy = "DROWSY", Dull = "DULL",
    Dullstare = "DULLSTARE", Eating = "EATING", Embarrassed = "EMBARRASSED", Enough = "ENOUGH",
    Error = "ERROR", Eyesclosed = "EYESCLOSED", Facepalm = "FACEPALM", Fingerheart = "FINGERHEART",
    Fistbump = "FISTBUMP", Followme = "FOLLOWME", Frown = "FROWN", Gift = "GIFT", Glance = "GLANCE",
    Goodjob = "GOODJOB", Hammer = "HAMMER", Haughty = "HAUGHTY", Headset = "HEADSET",
    Heart = "HEART", Heartbroken = "HEARTBROKEN", Highfive = "HIGHFIVE", Hug = "HUG",
    Husky = "HUSKY", Innocentsmile = "INNOCENTSMILE", Jiayi = "JIAYI", Joyful = "JOYFUL",
    Kiss = "KISS", Laugh = "LAUGH", Lips = "LIPS", Lol = "LOL", Lookdown = "LOOKDOWN",
    Love = "LOVE", Money = "MONEY", Muscle = "MUSCLE", Nosepick = "NOSEPICK", Obsessed = "OBSESSED",
    Ok = "OK", Party = "PARTY", Petrified = "PETRIFIED", Poop = "POOP", Praise = "PRAISE",
    Proud = "PROUD", Puke = "PUKE", Rainbowpuke = "RAINBOWPUKE", Rose = "ROSE", Salute = "SALUTE",
    Scowl = "SCOWL", Shake = "SHAKE", Shhh = "SHHH", Shocked = "SHOCKED", Showoff = "SHOWOFF",
    Shy = "SHY", Sick = "SICK", Silent = "SILENT", Skull = "SKULL", Slap = "SLAP", Sleep = "SLEEP",
    Slight = "SLIGHT", Smart = "SMART", Smile = "SMILE", Smirk = "SMIRK", Smooch = "SMOOCH",
    Smug = "SMUG", Sob = "SOB", Speechless = "SPEECHLESS", Spitblood = "SPITBLOOD",
    Strive = "STRIVE", Sweat = "SWEAT", Tears = "TEARS", Tease = "TEASE", Terror = "TERROR",
    Thanks = "THANKS", Thinking = "THINKING", Thumbsup = "THUMBSUP", Toasted = "TOASTED",
    Tongue = "TONGUE", Trick = "TRICK", Upperleft = "UPPERLEFT", Wail = "WAIL", Wave = "WAVE",
    Welldone = "WELLDONE", What = "WHAT", Whimper = "WHIMPER", Wink = "WINK", Witty = "WITTY",
    Wow = "WOW", Wronged = "WRONGED", Xblush = "XBLUSH", Yawn = "YAWN", Yeah = "YEAH",
    Fireworks = "FIREWORKS", Bull = "BULL", Calf = "CALF", Awesomen = "AWESOMEN", Year2021 = "2021",
    Candiedhaws = "CANDIEDHAWS", Redpacket = "REDPACKET", Fortune = "FORTUNE", Luck = "LUCK",
    Firecracker = "FIRECRACKER", Yes = "Yes", No = "No", Get = "Get", Lgtm = "LGTM",
    Lemon = "Lemon", EatingFood = "EatingFood", Hundred = "Hundred", MinusOne = "MinusOne",
    ThumbsDown = "ThumbsDown", Fire = "Fire", Okr = "OKR", Drumstick = "Drumstick",
    BubbleTea = "BubbleTea", Loudspeaker = "Loudspeaker", Pin = "Pin", Coffee = "Coffee",
    Alarm = "Alarm", Trophy = "Trophy", Music = "Music", Typing = "Typing", Pepper = "Pepper",
    CheckMark = "CheckMark", CrossMark = "CrossMark"
});

/// One of `anyone`, `same_tenant`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ShareEntity {
    /// The value `anyone`.
    Anyone,
    /// The value `same_tenant`.
    SameTenant,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ShareEntity: String { Anyone = "anyone", SameTenant = "same_tenant" });
