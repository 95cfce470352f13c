// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2110001", "2110002", "2110003", "2110010"))]
CODES {
    2110001 400 "Invalid file" "The file or a parameter is not valid. Check the type and size of the file." false;
    2110001 400 "Param is invalid" "The file or a parameter is not valid. Check the type and size of the file." false;
    2110001 400 "Param is invalid." "The file or a parameter is not valid. Check the type and size of the file." false;
    2110001 400 "invalid request" "The file or a parameter is not valid. Check the type and size of the file." false;
    2110001 400 "param is invalid" "The file or a parameter is not valid. Check the type and size of the file." false;
    2110002 400 "No business card detected." "Nothing was recognized. Check that the file shows such a document." false;
    2110002 400 "No resume detected" "Nothing was recognized. Check that the file shows such a document." false;
    2110002 400 "No valid entity" "Nothing was recognized. Check that the file shows such a document." false;
    2110002 400 "No valid entity." "Nothing was recognized. Check that the file shows such a document." false;
    2110002 400 "no contract detected" "Nothing was recognized. Check that the file shows such a document." false;
    2110002 400 "no valid entity" "Nothing was recognized. Check that the file shows such a document." false;
    2110003 400 "You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more." "The tenant's quota of recognitions is used up. Buy more." false;
    2110010 500 "Internal error, please try later" "The system or the network failed, or too much was asked. Try again later." true;
    2110010 500 "Internal error, please try later." "The system or the network failed, or too much was asked. Try again later." true;
    2110010 500 "Network anomaly, please try again." "The system or the network failed, or too much was asked. Try again later." true;
    2110010 500 "internal error, please try later" "The system or the network failed, or too much was asked. Try again later." true;
    2110010 500 "network anomaly or out of limit, please try it later" "The system or the network failed, or too much was asked. Try again later." true
});
