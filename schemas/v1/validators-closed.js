// generated from spec/, do not edit
function deepEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && deepEqual(a[name], b[name]));
}
function codePoints(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
export const Accepted = validate22;
const schema7 = {"additionalProperties":{},"description":"Nothing beyond that it was accepted.","maxProperties":0,"type":"object"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate22.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const Access = validate23;
const schema8 = {"description":"Who has a right in the tunnel; an absent list is everybody who has it in the channel, an empty one is nobody.","properties":{"admin":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true},"read":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true},"write":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true}},"type":"object","additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func32 = deepEqual;
const schema9 = {"maxLength":325,"minLength":4,"pattern":"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const func46 = codePoints;
const pattern0 = new RegExp("^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 325){
validate24.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 325},message:"must NOT have more than 325 characters"}];
return false;
}
else {
if(func46(data) < 4){
validate24.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "admin") || (key0 === "read")) || (key0 === "write"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.admin !== undefined && func0.call(data, "admin")){
let data0 = data.admin;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate23.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/admin/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func32(data0[i1], data0[j0])){
validate23.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined && func0.call(data, "read")){
let data2 = data.read;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate23.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
const _errs7 = errors;
if(!(validate24(data2[i2], {instancePath:instancePath+"/read/" + i2,parentData:data2,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func32(data2[i3], data2[j1])){
validate23.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
let data4 = data.write;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate23.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
const _errs10 = errors;
if(!(validate24(data4[i4], {instancePath:instancePath+"/write/" + i4,parentData:data4,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid5 = _errs10 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i5 = data4.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func32(data4[i5], data4[j2])){
validate23.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break outer2;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const AddedItem = validate28;
const schema10 = {"description":"The user has become a reader of a channel that the stream does not name.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"added","type":"string"}},"required":["channel","kind"],"type":"object","additionalProperties":false};
const schema11 = {"description":"A SHA-256 that names a thing: a channel, a membership object, an event.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};
const pattern1 = new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate29.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate29.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate29.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "channel") || (key0 === "kind"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("added" !== data1){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "added"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const AnswerSignIn = validate31;
const schema12 = {"description":"In of `http-answer.sign`.","properties":{"body":{"$ref":"#/$defs/HexText"},"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/ServerName"},"private_key":{"$ref":"#/$defs/Hex32"},"request_signature":{"$ref":"#/$defs/SubjectText"},"status":{"$ref":"#/$defs/AnswerStatus"}},"required":["body","created","keyid","private_key","request_signature","status"],"type":"object","additionalProperties":false};
const schema13 = {"description":"Octets in lower-case hexadecimal.","maxLength":524288,"pattern":"^(?:[0-9a-f]{2})*$","type":"string"};
const pattern2 = new RegExp("^(?:[0-9a-f]{2})*$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 524288){
validate32.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 524288},message:"must NOT have more than 524288 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate32.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"Milliseconds since the epoch.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate34.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate34.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"maxLength":259,"minLength":1,"pattern":"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern3 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate36.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate36.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data)){
validate36.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema16 = {"description":"32 octets in lower-case hexadecimal.","maxLength":64,"minLength":64,"pattern":"^[0-9a-f]{64}$","type":"string"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate38.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate38.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern4.test(data)){
validate38.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"description":"A text that is being judged: any at all.","maxLength":65536,"type":"string"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate40.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"maximum":599,"minimum":200,"type":"integer"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate42.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 200 || isNaN(data)){
validate42.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.request_signature === undefined) || (!(func0.call(data, "request_signature")))) && (missing0 = "request_signature"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "body") || (key0 === "created")) || (key0 === "keyid")) || (key0 === "private_key")) || (key0 === "request_signature")) || (key0 === "status"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.body !== undefined && func0.call(data, "body")){
const _errs2 = errors;
if(!(validate32(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs3 = errors;
if(!(validate34(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyid !== undefined && func0.call(data, "keyid")){
const _errs4 = errors;
if(!(validate36(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs5 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_signature !== undefined && func0.call(data, "request_signature")){
const _errs6 = errors;
if(!(validate40(data.request_signature, {instancePath:instancePath+"/request_signature",parentData:data,parentDataProperty:"request_signature",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs7 = errors;
if(!(validate42(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const AnswerSignOut = validate44;
const schema19 = {"description":"Out of `http-answer.sign`.","properties":{"content_digest":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["content_digest","signature","signature_input"],"type":"object","additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.content_digest === undefined) || (!(func0.call(data, "content_digest")))) && (missing0 = "content_digest")) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))) || (((data.signature_input === undefined) || (!(func0.call(data, "signature_input")))) && (missing0 = "signature_input"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "content_digest") || (key0 === "signature")) || (key0 === "signature_input"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs2 = errors;
if(!(validate40(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs3 = errors;
if(!(validate40(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs4 = errors;
if(!(validate40(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const AnswerStatus = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate48.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 200 || isNaN(data)){
validate48.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const AnswerVerifyIn = validate49;
const schema21 = {"description":"In of `http-answer.verify`.","properties":{"body":{"$ref":"#/$defs/HexText"},"content_digest":{"$ref":"#/$defs/SubjectText"},"public_key":{"$ref":"#/$defs/Hex32"},"request_signature":{"$ref":"#/$defs/SubjectText"},"server":{"$ref":"#/$defs/ServerName"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"},"status":{"$ref":"#/$defs/AnswerStatus"}},"required":["body","public_key","request_signature","server","status"],"type":"object","additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.request_signature === undefined) || (!(func0.call(data, "request_signature")))) && (missing0 = "request_signature"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "body") || (key0 === "content_digest")) || (key0 === "public_key")) || (key0 === "request_signature")) || (key0 === "server")) || (key0 === "signature")) || (key0 === "signature_input")) || (key0 === "status"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.body !== undefined && func0.call(data, "body")){
const _errs2 = errors;
if(!(validate32(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs3 = errors;
if(!(validate40(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs4 = errors;
if(!(validate38(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_signature !== undefined && func0.call(data, "request_signature")){
const _errs5 = errors;
if(!(validate40(data.request_signature, {instancePath:instancePath+"/request_signature",parentData:data,parentDataProperty:"request_signature",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs6 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs7 = errors;
if(!(validate40(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs8 = errors;
if(!(validate40(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs9 = errors;
if(!(validate42(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const AnswerVerifyOut = validate58;
const schema22 = {"description":"Out of `http-answer.verify`.","properties":{"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/ServerName"}},"required":["created","keyid"],"type":"object","additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created")) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "created") || (key0 === "keyid"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created !== undefined && func0.call(data, "created")){
const _errs2 = errors;
if(!(validate34(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyid !== undefined && func0.call(data, "keyid")){
const _errs3 = errors;
if(!(validate36(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

export const Base64urlDecodeIn = validate61;
const schema23 = {"description":"In of `base64url.decode`.","properties":{"length":{"$ref":"#/$defs/OctetCount"},"text":{"$ref":"#/$defs/SubjectText"}},"required":["text"],"type":"object","additionalProperties":false};
const schema24 = {"maximum":65536,"minimum":0,"type":"integer"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
validate62.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate62.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "length") || (key0 === "text"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.length !== undefined && func0.call(data, "length")){
const _errs2 = errors;
if(!(validate62(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined && func0.call(data, "text")){
const _errs3 = errors;
if(!(validate40(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const Base64urlDecodeOut = validate65;
const schema25 = {"description":"Out of `base64url.decode`.","properties":{"octets":{"$ref":"#/$defs/HexText"}},"required":["octets"],"type":"object","additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.octets === undefined) || (!(func0.call(data, "octets")))) && (missing0 = "octets")){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "octets")){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.octets !== undefined && func0.call(data, "octets")){
if(!(validate32(data.octets, {instancePath:instancePath+"/octets",parentData:data,parentDataProperty:"octets",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const Base64urlEncodeIn = validate67;
const schema26 = {"description":"In of `base64url.encode`.","properties":{"octets":{"$ref":"#/$defs/HexText"}},"required":["octets"],"type":"object","additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.octets === undefined) || (!(func0.call(data, "octets")))) && (missing0 = "octets")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "octets")){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.octets !== undefined && func0.call(data, "octets")){
if(!(validate32(data.octets, {instancePath:instancePath+"/octets",parentData:data,parentDataProperty:"octets",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

export const Base64urlEncodeOut = validate69;
const schema27 = {"description":"Out of `base64url.encode`.","properties":{"text":{"$ref":"#/$defs/SubjectText"}},"required":["text"],"type":"object","additionalProperties":false};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate40(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

export const Base64urlText = validate71;
const schema28 = {"description":"Any octets in base64url with padding.","maxLength":5592408,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};
const pattern5 = new RegExp("^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 5592408){
validate71.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5592408},message:"must NOT have more than 5592408 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate71.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const Bytes16 = validate72;
const schema29 = {"description":"16 octets.","maxLength":24,"minLength":24,"pattern":"^[A-Za-z0-9_-]{21}[AQgw]==$","type":"string"};
const pattern6 = new RegExp("^[A-Za-z0-9_-]{21}[AQgw]==$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 24){
validate72.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate72.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate72.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{21}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{21}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

export const Bytes32 = validate73;
const schema30 = {"description":"32 octets.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate73.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate73.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate73.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

export const Bytes48 = validate74;
const schema31 = {"description":"48 octets: 32 sealed ones and their tag.","maxLength":64,"minLength":64,"pattern":"^[A-Za-z0-9_-]{64}$","type":"string"};
const pattern8 = new RegExp("^[A-Za-z0-9_-]{64}$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate74.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate74.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate74.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const Challenge = validate75;
const schema32 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"nonce":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"type":{"const":"challenge","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["key","nonce","server","type","v"],"type":"object","additionalProperties":false};
const schema33 = {"description":"An Ed25519 public key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate76.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate76.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate76.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema34 = {"description":"The version of the protocol that an object speaks.","maximum":1,"minimum":1,"type":"integer"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate80.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate80.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "key") || (key0 === "nonce")) || (key0 === "server")) || (key0 === "type")) || (key0 === "v"))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(!(validate76(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs3 = errors;
if(!(validate73(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs4 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data3 = data.type;
const _errs5 = errors;
if(typeof data3 !== "string"){
validate75.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("challenge" !== data3){
validate75.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "challenge"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs7 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

export const ChannelCreation = validate82;
const schema35 = {"description":"The first object of a channel; its id is the id of the channel.","oneOf":[{"$ref":"#/$defs/DmCreation"},{"$ref":"#/$defs/GroupCreation"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema36 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"dm","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"peer":{"$ref":"#/$defs/MemberIdentity"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","peer","server","sig","v"],"type":"object","additionalProperties":false};
const schema37 = {"description":"The keys by which a member is known in a channel.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object","additionalProperties":false};
const schema38 = {"description":"An X25519 public key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate86.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate86.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate86.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "sealing_key") || (key0 === "signing_key")) || (key0 === "user"))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs2 = errors;
if(!(validate86(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs3 = errors;
if(!(validate76(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs4 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const schema39 = {"description":"64 octets: an Ed25519 signature.","maxLength":88,"minLength":88,"pattern":"^[A-Za-z0-9_-]{85}[AQgw]==$","type":"string"};
const pattern11 = new RegExp("^[A-Za-z0-9_-]{85}[AQgw]==$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate94.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate94.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate94.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "created_at") || (key0 === "creator")) || (key0 === "kind")) || (key0 === "nonce")) || (key0 === "peer")) || (key0 === "server")) || (key0 === "sig")) || (key0 === "v"))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs2 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs3 = errors;
if(!(validate85(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate83.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate83.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peer !== undefined && func0.call(data, "peer")){
const _errs7 = errors;
if(!(validate85(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs8 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const schema40 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"group","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","server","sig","v"],"type":"object","additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "created_at") || (key0 === "creator")) || (key0 === "kind")) || (key0 === "nonce")) || (key0 === "server")) || (key0 === "sig")) || (key0 === "v"))){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs2 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs3 = errors;
if(!(validate85(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate97.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate97.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs7 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "dm"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
else if(tag0 === "group"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

export const ChannelList = validate106;
const schema41 = {"properties":{"channels":{"items":{"$ref":"#/$defs/ChannelSummary"},"maxItems":100000,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object","additionalProperties":false};
const schema42 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"kind":{"enum":["dm","group"],"type":"string"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","head","kind","seq"],"type":"object","additionalProperties":false};
const schema43 = {"description":"A number in the order of a channel, from 1.","maximum":9007199254740991,"minimum":1,"type":"integer"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate110.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate110.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "head")) || (key0 === "kind")) || (key0 === "seq"))){
validate107.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs3 = errors;
if(!(validate29(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate107.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate107.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs6 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "channels") || (key0 === "v"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channels !== undefined && func0.call(data, "channels")){
let data0 = data.channels;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100000){
validate106.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate107(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs5 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

export const ChannelSnapshot = validate114;
const schema44 = {"description":"The channel as it is, without its history.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"seq":{"$ref":"#/$defs/Seq"},"state":{"items":{"$ref":"#/$defs/StateEntry"},"maxItems":100000,"type":"array"},"tunnels":{"description":"The tunnels that are not closed.","items":{"$ref":"#/$defs/TunnelRecord"},"maxItems":2,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","seq","state","tunnels","v"],"type":"object","additionalProperties":false};
const schema45 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"refreshed_age":{"$ref":"#/$defs/Milliseconds"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","event","id","received_at","refreshed_age","seq"],"type":"object","additionalProperties":false};
const schema46 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate119.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate119.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema47 = {"description":"A message of a member.","properties":{"channel":{"$ref":"#/$defs/Id"},"content":{"$ref":"#/$defs/EventContent"},"created_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"sig":{"$ref":"#/$defs/Signature"},"state_key":{"$ref":"#/$defs/StateKey"},"type":{"$ref":"#/$defs/EventType"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","content","created_at","sender","sender_device","sig","type","v"],"type":"object","additionalProperties":false};
const schema48 = {"additionalProperties":{},"description":"Whatever the type says.","maxProperties":1000,"type":"object"};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate123.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const schema49 = {"maxLength":389,"minLength":5,"pattern":"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern12 = new RegExp("^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate127.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate127.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern12.test(data)){
validate127.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema50 = {"maxLength":512,"pattern":"^[\\x21-\\x7e]{0,512}$","type":"string"};
const pattern13 = new RegExp("^[\\x21-\\x7e]{0,512}$", "u");

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate130.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern13.test(data)){
validate130.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

const schema51 = {"maxLength":128,"pattern":"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$","type":"string"};
const pattern14 = new RegExp("^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate132.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate132.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
validate121.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs3 = errors;
if(!(validate123(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs4 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs5 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs6 = errors;
if(!(validate127(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs7 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined && func0.call(data, "state_key")){
const _errs8 = errors;
if(!(validate130(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs9 = errors;
if(!(validate132(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "age") || (key0 === "event")) || (key0 === "id")) || (key0 === "received_at")) || (key0 === "refreshed_age")) || (key0 === "seq"))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.age !== undefined && func0.call(data, "age")){
const _errs2 = errors;
if(!(validate119(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs3 = errors;
if(!(validate121(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs4 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs5 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshed_age !== undefined && func0.call(data, "refreshed_age")){
const _errs6 = errors;
if(!(validate119(data.refreshed_age, {instancePath:instancePath+"/refreshed_age",parentData:data,parentDataProperty:"refreshed_age",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs7 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}

const schema52 = {"description":"A tunnel as its server knows it.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"connections":{"$ref":"#/$defs/Connections"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"created_on":{"$ref":"#/$defs/ServerName"},"declaration":{"$ref":"#/$defs/Declaration"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"state":{"enum":["closed","declared","ending","open"],"type":"string"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["auth_chatchannel","connections","created_at","created_by","created_on","declaration","epoch","state","tunnelID","v","vtserver"],"type":"object","additionalProperties":false};
const schema53 = {"additionalProperties":{"$ref":"#/$defs/Connection"},"description":"From device address to connection.","maxProperties":10000,"type":"object"};
const schema54 = {"oneOf":[{"$ref":"#/$defs/DirectConnection"},{"$ref":"#/$defs/ProxyConnection"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema55 = {"properties":{"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"direct","type":"string"}},"required":["roles","type"],"type":"object","additionalProperties":false};
const schema56 = {"description":"What a connection does; at least one of them is true.","properties":{"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["read","write"],"type":"object","additionalProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "read") || (key0 === "write"))){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.read !== undefined && func0.call(data, "read")){
const _errs2 = errors;
if(typeof data.read !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs4 = errors;
if(typeof data.write !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "roles") || (key0 === "type"))){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs2 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate146.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate146.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}

const schema57 = {"description":"A connection by proof-of-relay.","properties":{"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"proxy","type":"string"}},"required":["proxy","roles","type"],"type":"object","additionalProperties":false};
const schema58 = {"description":"Which relay of which server stands for a user.","properties":{"address":{"$ref":"#/$defs/ServerName"},"public":{"$ref":"#/$defs/SigningKey"}},"required":["address","public"],"type":"object","additionalProperties":false};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "address") || (key0 === "public"))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined && func0.call(data, "address")){
const _errs2 = errors;
if(!(validate36(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs3 = errors;
if(!(validate76(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "proxy") || (key0 === "roles")) || (key0 === "type"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs2 = errors;
if(!(validate150(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs3 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate149.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate149.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate144.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate145(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema59 = {"description":"A member opens a tunnel in a channel.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"sig":{"$ref":"#/$defs/Signature"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","created_at","created_by","epoch","sig","tunnelID","v"],"type":"object","additionalProperties":false};
const schema60 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate167.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate167.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate167.errors = vErrors;
return errors === 0;
}

const schema61 = {"description":"The hash of a tunnel key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate169.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate169.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate169.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema59.properties, key0))){
validate162.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access !== undefined && func0.call(data, "access")){
const _errs2 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs3 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs4 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined && func0.call(data, "created_by")){
const _errs5 = errors;
if(!(validate24(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs7 = errors;
if(!(validate169(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs9 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}

const schema62 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"url":{"$ref":"#/$defs/RelayUrl"}},"required":["key","url"],"type":"object","additionalProperties":false};
const schema63 = {"description":"A WebSocket URL without query and fragment.","maxLength":512,"pattern":"^wss?://[^\\s?#]+$","type":"string"};
const pattern16 = new RegExp("^wss?://[^\\s?#]+$", "u");

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate181.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern16.test(data)){
validate181.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "key") || (key0 === "url"))){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(!(validate76(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs3 = errors;
if(!(validate181(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema52.properties, key0))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access !== undefined && func0.call(data, "access")){
const _errs2 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs3 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined && func0.call(data, "connections")){
const _errs4 = errors;
if(!(validate144(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined && func0.call(data, "created_by")){
const _errs6 = errors;
if(!(validate24(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_on !== undefined && func0.call(data, "created_on")){
const _errs7 = errors;
if(!(validate36(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declaration !== undefined && func0.call(data, "declaration")){
const _errs8 = errors;
if(!(validate162(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs9 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs10 = errors;
if(!(validate169(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data9 = data.state;
const _errs11 = errors;
if(typeof data9 !== "string"){
validate141.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate141.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema52.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs13 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs14 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs15 = errors;
if(!(validate179(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnels === undefined) || (!(func0.call(data, "tunnels")))) && (missing0 = "tunnels"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "channel") || (key0 === "head")) || (key0 === "seq")) || (key0 === "state")) || (key0 === "tunnels")) || (key0 === "v"))){
validate114.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs3 = errors;
if(!(validate29(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs4 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data3 = data.state;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length > 100000){
validate114.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate118(data3[i0], {instancePath:instancePath+"/state/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnels !== undefined && func0.call(data, "tunnels")){
let data5 = data.tunnels;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data5)){
if(data5.length > 2){
validate114.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate141(data5[i1], {instancePath:instancePath+"/tunnels/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}

export const ChannelSummary = validate186;

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "head")) || (key0 === "kind")) || (key0 === "seq"))){
validate186.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs3 = errors;
if(!(validate29(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate186.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate186.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs6 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}

export const Ciphertext = validate190;
const schema65 = {"description":"16 to 49152 octets: a sealed text and its tag.","maxLength":65536,"minLength":24,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate190.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate190.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate190.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}

export const Closed = validate191;
const schema66 = {"properties":{"type":{"const":"closed","type":"string"}},"required":["type"],"type":"object","additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "type")){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
validate191.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("closed" !== data0){
validate191.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}

export const Connect = validate192;
const schema67 = {"properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"device":{"$ref":"#/$defs/DeviceAddress"},"issued_at":{"$ref":"#/$defs/Timestamp"},"roles":{"$ref":"#/$defs/Roles"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"connect","type":"string"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"},"via":{"$ref":"#/$defs/Via"},"vt_key":{"$ref":"#/$defs/SigningKey"}},"required":["auth_chatchannel","challenge","client_nonce","device","issued_at","roles","server","sig","stream","tunnelID","type","user","v","vt_key"],"type":"object","additionalProperties":false};
const schema68 = {"properties":{"salt":{"$ref":"#/$defs/Bytes32"}},"required":["salt"],"type":"object","additionalProperties":false};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "salt")){
validate201.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate73(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

const schema69 = {"description":"What makes a `connect` one by proxy.","properties":{"proof":{"$ref":"#/$defs/Proof"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["proof","vtserver"],"type":"object","additionalProperties":false};
const schema70 = {"description":"A user lets a relay of their own server stand for one device in one tunnel.","properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"expires_at":{"$ref":"#/$defs/Timestamp"},"issued_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"origin":{"$ref":"#/$defs/ServerName"},"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"server_sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"proof","type":"string"},"user":{"$ref":"#/$defs/UserId"},"user_sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","device","expires_at","issued_at","nonce","origin","proxy","roles","server_sig","stream","tunnelID","type","user","user_sig","v"],"type":"object","additionalProperties":false};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server_sig === undefined) || (!(func0.call(data, "server_sig")))) && (missing0 = "server_sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema70.properties, key0))){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs4 = errors;
if(!(validate34(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
const _errs5 = errors;
if(!(validate34(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs7 = errors;
if(!(validate36(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs8 = errors;
if(!(validate150(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs9 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_sig !== undefined && func0.call(data, "server_sig")){
const _errs10 = errors;
if(!(validate94(data.server_sig, {instancePath:instancePath+"/server_sig",parentData:data,parentDataProperty:"server_sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs11 = errors;
if(!(validate201(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs12 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data11 = data.type;
const _errs13 = errors;
if(typeof data11 !== "string"){
validate208.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data11){
validate208.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs15 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_sig !== undefined && func0.call(data, "user_sig")){
const _errs16 = errors;
if(!(validate94(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs17 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate207.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "proof") || (key0 === "vtserver"))){
validate207.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs2 = errors;
if(!(validate208(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs3 = errors;
if(!(validate179(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge"))) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vt_key === undefined) || (!(func0.call(data, "vt_key")))) && (missing0 = "vt_key"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema67.properties, key0))){
validate192.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs3 = errors;
if(!(validate73(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_nonce !== undefined && func0.call(data, "client_nonce")){
const _errs4 = errors;
if(!(validate73(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs5 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
const _errs6 = errors;
if(!(validate34(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs7 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs8 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs10 = errors;
if(!(validate201(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs11 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data10 = data.type;
const _errs12 = errors;
if(typeof data10 !== "string"){
validate192.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("connect" !== data10){
validate192.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "connect"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs14 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs15 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
const _errs16 = errors;
if(!(validate207(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vt_key !== undefined && func0.call(data, "vt_key")){
const _errs17 = errors;
if(!(validate76(data.vt_key, {instancePath:instancePath+"/vt_key",parentData:data,parentDataProperty:"vt_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}

export const ConnectVerifyIn = validate227;
const schema71 = {"description":"In of `connect.verify`; its Out is `Accepted`. The two objects are of the form of their types.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"now":{"$ref":"#/$defs/Timestamp"},"public_key":{"$ref":"#/$defs/Hex32"}},"required":["challenge","connect","now","public_key"],"type":"object","additionalProperties":false};
const schema72 = {"additionalProperties":{},"description":"The members that the operation says.","maxProperties":1000,"type":"object"};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate228.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "challenge") || (key0 === "connect")) || (key0 === "now")) || (key0 === "public_key"))){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs2 = errors;
if(!(validate228(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined && func0.call(data, "connect")){
const _errs3 = errors;
if(!(validate228(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs4 = errors;
if(!(validate34(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs5 = errors;
if(!(validate38(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}

export const Connection = validate233;

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}

export const ConnectionNumber = validate236;
const schema74 = {"maximum":4294967295,"minimum":1,"type":"integer"};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate236.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate236.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate236.errors = vErrors;
return errors === 0;
}

export const Connections = validate237;

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate237.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate145(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}

export const CreationEntry = validate239;
const schema76 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"creation":{"$ref":"#/$defs/ChannelCreation"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"creation","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","creation","id","kind","received_at","seq"],"type":"object","additionalProperties":false};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate239.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "channel") || (key0 === "creation")) || (key0 === "id")) || (key0 === "kind")) || (key0 === "received_at")) || (key0 === "seq"))){
validate239.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation !== undefined && func0.call(data, "creation")){
const _errs3 = errors;
if(!(validate82(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs4 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
const _errs5 = errors;
if(typeof data3 !== "string"){
validate239.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("creation" !== data3){
validate239.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "creation"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs7 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs8 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate239.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}

export const Credential = validate245;
const schema77 = {"description":"What the participant signed: a `connect`, or the proof that stands for it.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Proof"}],"type":"object","discriminator":{"propertyName":"type"}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proof"){
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}

export const CurrentEpoch = validate248;
const schema78 = {"description":"The current epoch, sealed for one more reader.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["number"],"type":"object","additionalProperties":false};
const schema79 = {"description":"32 octets, sealed by HPKE: an epoch's private key or a tunnel key.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"}},"required":["ciphertext","enc"],"type":"object","additionalProperties":false};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "ciphertext") || (key0 === "enc"))){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs2 = errors;
if(!(validate74(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs3 = errors;
if(!(validate86(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")){
validate248.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "number") || (key0 === "sealed"))){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined && func0.call(data, "number")){
const _errs2 = errors;
if(!(validate167(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs3 = errors;
if(!(validate250(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}

export const Declaration = validate254;

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema59.properties, key0))){
validate254.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access !== undefined && func0.call(data, "access")){
const _errs2 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs3 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs4 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined && func0.call(data, "created_by")){
const _errs5 = errors;
if(!(validate24(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs7 = errors;
if(!(validate169(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs9 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}

export const DeviceAddress = validate264;

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate264.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate264.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern12.test(data)){
validate264.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}

export const DirectConnection = validate265;

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate265.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "roles") || (key0 === "type"))){
validate265.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs2 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate265.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate265.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}

export const DirectoryEntry = validate267;
const schema83 = {"description":"A user's keys, as the user's own server states them.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","sealing_key","sig","signing_key","user","v"],"type":"object","additionalProperties":false};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "created_at") || (key0 === "sealing_key")) || (key0 === "sig")) || (key0 === "signing_key")) || (key0 === "user")) || (key0 === "v"))){
validate267.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs2 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs3 = errors;
if(!(validate86(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs4 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs5 = errors;
if(!(validate76(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs6 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs7 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}

export const DmCreation = validate274;

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "created_at") || (key0 === "creator")) || (key0 === "kind")) || (key0 === "nonce")) || (key0 === "peer")) || (key0 === "server")) || (key0 === "sig")) || (key0 === "v"))){
validate274.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs2 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs3 = errors;
if(!(validate85(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate274.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate274.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peer !== undefined && func0.call(data, "peer")){
const _errs7 = errors;
if(!(validate85(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs8 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}

export const DriverAnswer = validate282;
const schema85 = {"description":"A line from a driver: `id`, and exactly one of the four others.","properties":{"fault":{"$ref":"#/$defs/DriverFault"},"id":{"$ref":"#/$defs/DriverRequestId"},"ok":{"$ref":"#/$defs/DriverObject"},"reject":{"$ref":"#/$defs/DriverReject"},"unsupported":{"$ref":"#/$defs/DriverUnsupported"}},"required":["id"],"type":"object","additionalProperties":false};
const schema86 = {"properties":{"message":{"$ref":"#/$defs/LongText"}},"required":["message"],"type":"object","additionalProperties":false};
const schema87 = {"maxLength":2000,"type":"string"};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate284.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")){
validate283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "message")){
validate283.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate284(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}

const schema88 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate287.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate287.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate287.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate287.errors = vErrors;
return errors === 0;
}

const schema89 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"}},"required":["code"],"type":"object","additionalProperties":false};
const schema90 = {"maxLength":39,"pattern":"^[a-z][a-z-]{0,38}$","type":"string"};
const pattern19 = new RegExp("^[a-z][a-z-]{0,38}$", "u");

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate291.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern19.test(data)){
validate291.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "code")){
validate290.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate291(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}

const schema91 = {"properties":{"reason":{"$ref":"#/$defs/LongText"}},"required":["reason"],"type":"object","additionalProperties":false};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason")){
validate294.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "reason")){
validate294.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate284(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate282.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "fault") || (key0 === "id")) || (key0 === "ok")) || (key0 === "reject")) || (key0 === "unsupported"))){
validate282.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fault !== undefined && func0.call(data, "fault")){
const _errs2 = errors;
if(!(validate283(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs3 = errors;
if(!(validate287(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ok !== undefined && func0.call(data, "ok")){
const _errs4 = errors;
if(!(validate228(data.ok, {instancePath:instancePath+"/ok",parentData:data,parentDataProperty:"ok",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reject !== undefined && func0.call(data, "reject")){
const _errs5 = errors;
if(!(validate290(data.reject, {instancePath:instancePath+"/reject",parentData:data,parentDataProperty:"reject",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsupported !== undefined && func0.call(data, "unsupported")){
const _errs6 = errors;
if(!(validate294(data.unsupported, {instancePath:instancePath+"/unsupported",parentData:data,parentDataProperty:"unsupported",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}

export const DriverFault = validate297;

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")){
validate297.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "message")){
validate297.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate284(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}

export const DriverObject = validate299;

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate299.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}

export const DriverOp = validate300;
const schema94 = {"maxLength":64,"pattern":"^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$","type":"string"};
const pattern20 = new RegExp("^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$", "u");

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate300.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern20.test(data)){
validate300.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$"+"\""}];
return false;
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}

export const DriverReject = validate301;

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "code")){
validate301.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate291(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}

export const DriverRequest = validate303;
const schema96 = {"description":"A line to a driver.","properties":{"id":{"$ref":"#/$defs/DriverRequestId"},"in":{"$ref":"#/$defs/DriverObject"},"op":{"$ref":"#/$defs/DriverOp"}},"required":["id","in","op"],"type":"object","additionalProperties":false};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.in === undefined) || (!(func0.call(data, "in")))) && (missing0 = "in"))) || (((data.op === undefined) || (!(func0.call(data, "op")))) && (missing0 = "op"))){
validate303.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "in")) || (key0 === "op"))){
validate303.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate287(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined && func0.call(data, "in")){
const _errs3 = errors;
if(!(validate228(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.op !== undefined && func0.call(data, "op")){
const _errs4 = errors;
if(!(validate300(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}

export const DriverRequestId = validate307;

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate307.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate307.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate307.errors = vErrors;
return errors === 0;
}

export const DriverUnsupported = validate308;

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason")){
validate308.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "reason")){
validate308.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate284(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate308.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate308.errors = vErrors;
return errors === 0;
}

export const DriverVersion = validate310;
const schema99 = {"maximum":1,"minimum":1,"type":"integer"};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate310.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate310.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate310.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate310.errors = vErrors;
return errors === 0;
}

export const Ed25519VerifyIn = validate311;
const schema100 = {"description":"In of `ed25519.verify`; its Out is `Accepted`.","properties":{"message":{"$ref":"#/$defs/HexText"},"public_key":{"$ref":"#/$defs/HexText"},"signature":{"$ref":"#/$defs/HexText"}},"required":["message","public_key","signature"],"type":"object","additionalProperties":false};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))){
validate311.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "public_key")) || (key0 === "signature"))){
validate311.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
const _errs2 = errors;
if(!(validate32(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs3 = errors;
if(!(validate32(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs4 = errors;
if(!(validate32(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate311.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate311.errors = vErrors;
return errors === 0;
}

export const Ending = validate315;
const schema101 = {"properties":{"grace_ms":{"$ref":"#/$defs/Milliseconds"},"type":{"const":"ending","type":"string"}},"required":["grace_ms","type"],"type":"object","additionalProperties":false};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "grace_ms") || (key0 === "type"))){
validate315.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.grace_ms !== undefined && func0.call(data, "grace_ms")){
const _errs2 = errors;
if(!(validate119(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate315.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ending" !== data1){
validate315.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ending"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}

export const Entry = validate317;
const schema102 = {"description":"An entry of the one order.","oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema103 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"channel":{"$ref":"#/$defs/Id"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"event","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","channel","event","id","kind","received_at","seq"],"type":"object","additionalProperties":false};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "age") || (key0 === "channel")) || (key0 === "event")) || (key0 === "id")) || (key0 === "kind")) || (key0 === "received_at")) || (key0 === "seq"))){
validate318.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.age !== undefined && func0.call(data, "age")){
const _errs2 = errors;
if(!(validate119(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs4 = errors;
if(!(validate121(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs5 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs6 = errors;
if(typeof data4 !== "string"){
validate318.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate318.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs8 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs9 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}

const schema104 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"member","type":"string"},"member":{"$ref":"#/$defs/MembershipObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","id","kind","member","received_at","seq"],"type":"object","additionalProperties":false};
const schema105 = {"description":"One step of the membership log.","oneOf":[{"$ref":"#/$defs/MemberAdd"},{"$ref":"#/$defs/MemberBan"},{"$ref":"#/$defs/MemberChange"},{"$ref":"#/$defs/MemberEpoch"},{"$ref":"#/$defs/MemberLeave"},{"$ref":"#/$defs/MemberRemove"}],"type":"object","discriminator":{"propertyName":"action"}};
const schema106 = {"properties":{"action":{"const":"add","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"member":{"$ref":"#/$defs/MemberIdentity"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","epoch","flags","member","prev","sender","sig","v"],"type":"object","additionalProperties":false};
const schema107 = {"description":"What a member is allowed to do.","properties":{"admin":{"type":"boolean"},"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["admin","read","write"],"type":"object","additionalProperties":false};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "admin") || (key0 === "read")) || (key0 === "write"))){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs2 = errors;
if(typeof data.admin !== "boolean"){
validate333.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined && func0.call(data, "read")){
const _errs4 = errors;
if(typeof data.read !== "boolean"){
validate333.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs6 = errors;
if(typeof data.write !== "boolean"){
validate333.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema106.properties, key0))){
validate329.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate329.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate329.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate248(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs7 = errors;
if(!(validate333(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs8 = errors;
if(!(validate85(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs9 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs10 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs11 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs12 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}

const schema108 = {"properties":{"action":{"const":"ban","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object","additionalProperties":false};
const schema109 = {"description":"A new epoch, sealed for each of its readers.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"public":{"$ref":"#/$defs/SealingKey"},"sealed":{"$ref":"#/$defs/SealedKeys"}},"required":["number","public","sealed"],"type":"object","additionalProperties":false};
const schema110 = {"additionalProperties":{"$ref":"#/$defs/SealedKey"},"description":"The epoch's private key for each reader.","maxProperties":10000,"type":"object"};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate346.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate250(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate346.errors = vErrors;
return errors === 0;
}


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "number") || (key0 === "public")) || (key0 === "sealed"))){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined && func0.call(data, "number")){
const _errs2 = errors;
if(!(validate167(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs3 = errors;
if(!(validate86(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs4 = errors;
if(!(validate346(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate340.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema108.properties, key0))){
validate340.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate340.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate340.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs6 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs7 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs8 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs10 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate340.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate340.errors = vErrors;
return errors === 0;
}

const schema111 = {"properties":{"action":{"const":"change","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","flags","prev","sender","sig","user","v"],"type":"object","additionalProperties":false};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate355.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema111.properties, key0))){
validate355.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate355.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate355.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate248(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs7 = errors;
if(!(validate333(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs8 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs9 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs10 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs11 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs12 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs13 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}

const schema112 = {"properties":{"action":{"const":"epoch","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","next_epoch","prev","sender","sig","v"],"type":"object","additionalProperties":false};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "action") || (key0 === "channel")) || (key0 === "created_at")) || (key0 === "next_epoch")) || (key0 === "prev")) || (key0 === "sender")) || (key0 === "sig")) || (key0 === "v"))){
validate366.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate366.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate366.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs6 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs7 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs8 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}

const schema113 = {"properties":{"action":{"const":"leave","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","v"],"type":"object","additionalProperties":false};

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate374.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "action") || (key0 === "channel")) || (key0 === "created_at")) || (key0 === "prev")) || (key0 === "sender")) || (key0 === "sig")) || (key0 === "v"))){
validate374.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate374.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate374.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs6 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs7 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate374.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate374.errors = vErrors;
return errors === 0;
}

const schema114 = {"properties":{"action":{"const":"remove","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object","additionalProperties":false};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate381.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema114.properties, key0))){
validate381.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate381.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate381.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs6 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs7 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs8 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs10 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate329(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate340(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate355(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate366(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate374(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate325.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "channel") || (key0 === "id")) || (key0 === "kind")) || (key0 === "member")) || (key0 === "received_at")) || (key0 === "seq"))){
validate325.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs3 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate325.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate325.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs6 = errors;
if(!(validate328(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs7 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs8 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate325.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate325.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate318(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate325(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}

export const EpochNumber = validate402;

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate402.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate402.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate402.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate402.errors = vErrors;
return errors === 0;
}

export const EpochOpenIn = validate403;
const schema116 = {"description":"In of `epoch-key.open`.","properties":{"context":{"$ref":"#/$defs/EpochSealContext"},"epoch_public":{"$ref":"#/$defs/Hex32"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","epoch_public","private_key","sealed"],"type":"object","additionalProperties":false};
const schema117 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"recipient":{"$ref":"#/$defs/UserId"},"sender":{"$ref":"#/$defs/UserId"}},"required":["channel","epoch","recipient","sender"],"type":"object","additionalProperties":false};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))){
validate404.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "epoch")) || (key0 === "recipient")) || (key0 === "sender"))){
validate404.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs3 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined && func0.call(data, "recipient")){
const _errs4 = errors;
if(!(validate24(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs5 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate404.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate404.errors = vErrors;
return errors === 0;
}

const schema118 = {"description":"A sealed thing that is being judged.","properties":{"ciphertext":{"$ref":"#/$defs/SubjectText"},"enc":{"$ref":"#/$defs/SubjectText"}},"required":["ciphertext","enc"],"type":"object","additionalProperties":false};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate412.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "ciphertext") || (key0 === "enc"))){
validate412.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs2 = errors;
if(!(validate40(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs3 = errors;
if(!(validate40(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate412.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate412.errors = vErrors;
return errors === 0;
}


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.epoch_public === undefined) || (!(func0.call(data, "epoch_public")))) && (missing0 = "epoch_public"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate403.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "context") || (key0 === "epoch_public")) || (key0 === "private_key")) || (key0 === "sealed"))){
validate403.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.context !== undefined && func0.call(data, "context")){
const _errs2 = errors;
if(!(validate404(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch_public !== undefined && func0.call(data, "epoch_public")){
const _errs3 = errors;
if(!(validate38(data.epoch_public, {instancePath:instancePath+"/epoch_public",parentData:data,parentDataProperty:"epoch_public",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs4 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs5 = errors;
if(!(validate412(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate403.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate403.errors = vErrors;
return errors === 0;
}

export const EpochOpenOut = validate416;
const schema119 = {"description":"Out of `epoch-key.open`.","properties":{"epoch_key":{"$ref":"#/$defs/Hex32"}},"required":["epoch_key"],"type":"object","additionalProperties":false};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.epoch_key === undefined) || (!(func0.call(data, "epoch_key")))) && (missing0 = "epoch_key")){
validate416.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "epoch_key")){
validate416.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.epoch_key !== undefined && func0.call(data, "epoch_key")){
if(!(validate38(data.epoch_key, {instancePath:instancePath+"/epoch_key",parentData:data,parentDataProperty:"epoch_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate416.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}

export const EpochSealContext = validate418;

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))){
validate418.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "epoch")) || (key0 === "recipient")) || (key0 === "sender"))){
validate418.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs3 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined && func0.call(data, "recipient")){
const _errs4 = errors;
if(!(validate24(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs5 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate418.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate418.errors = vErrors;
return errors === 0;
}

export const EpochSealIn = validate423;
const schema121 = {"description":"In of `epoch-key.seal`.","properties":{"context":{"$ref":"#/$defs/EpochSealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"epoch_key":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"}},"required":["context","ephemeral_ikm","epoch_key","recipient_key"],"type":"object","additionalProperties":false};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.epoch_key === undefined) || (!(func0.call(data, "epoch_key")))) && (missing0 = "epoch_key"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))){
validate423.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "context") || (key0 === "ephemeral_ikm")) || (key0 === "epoch_key")) || (key0 === "recipient_key"))){
validate423.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.context !== undefined && func0.call(data, "context")){
const _errs2 = errors;
if(!(validate404(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_ikm !== undefined && func0.call(data, "ephemeral_ikm")){
const _errs3 = errors;
if(!(validate38(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch_key !== undefined && func0.call(data, "epoch_key")){
const _errs4 = errors;
if(!(validate38(data.epoch_key, {instancePath:instancePath+"/epoch_key",parentData:data,parentDataProperty:"epoch_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient_key !== undefined && func0.call(data, "recipient_key")){
const _errs5 = errors;
if(!(validate38(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate423.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate423.errors = vErrors;
return errors === 0;
}

export const ErrorCodeText = validate428;

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate428.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern19.test(data)){
validate428.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate428.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate428.errors = vErrors;
return errors === 0;
}

export const Event = validate429;

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate429.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
validate429.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs3 = errors;
if(!(validate123(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs4 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs5 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs6 = errors;
if(!(validate127(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs7 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined && func0.call(data, "state_key")){
const _errs8 = errors;
if(!(validate130(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs9 = errors;
if(!(validate132(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate429.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate429.errors = vErrors;
return errors === 0;
}

export const EventContent = validate439;

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate439.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate439.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate439.errors = vErrors;
return errors === 0;
}

export const EventEntry = validate440;

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate440.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "age") || (key0 === "channel")) || (key0 === "event")) || (key0 === "id")) || (key0 === "kind")) || (key0 === "received_at")) || (key0 === "seq"))){
validate440.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.age !== undefined && func0.call(data, "age")){
const _errs2 = errors;
if(!(validate119(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs4 = errors;
if(!(validate121(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs5 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs6 = errors;
if(typeof data4 !== "string"){
validate440.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate440.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs8 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs9 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate440.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate440.errors = vErrors;
return errors === 0;
}

export const EventOpenIn = validate447;
const schema126 = {"description":"In of `event-content.open`.","properties":{"context":{"$ref":"#/$defs/EventSealContext"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","private_key","sealed"],"type":"object","additionalProperties":false};
const schema127 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/UserId"}},"required":["channel","epoch","sender","sender_device"],"type":"object","additionalProperties":false};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))){
validate448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channel") || (key0 === "epoch")) || (key0 === "sender")) || (key0 === "sender_device")) || (key0 === "to"))){
validate448.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs3 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs4 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs5 = errors;
if(!(validate127(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs6 = errors;
if(!(validate24(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate448.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate448.errors = vErrors;
return errors === 0;
}


function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate447.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "context") || (key0 === "private_key")) || (key0 === "sealed"))){
validate447.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.context !== undefined && func0.call(data, "context")){
const _errs2 = errors;
if(!(validate448(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs3 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs4 = errors;
if(!(validate412(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate447.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate447.errors = vErrors;
return errors === 0;
}

export const EventOpenOut = validate457;
const schema128 = {"description":"Out of `event-content.open`.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"type":{"$ref":"#/$defs/ShortText"}},"required":["content","type"],"type":"object","additionalProperties":false};
const schema129 = {"maxLength":200,"type":"string"};

function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate459.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate459.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate459.errors = vErrors;
return errors === 0;
}


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate457.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "content") || (key0 === "type"))){
validate457.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined && func0.call(data, "content")){
const _errs2 = errors;
if(!(validate228(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs3 = errors;
if(!(validate459(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate457.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate457.errors = vErrors;
return errors === 0;
}

export const EventPage = validate461;
const schema130 = {"description":"A page of all entries.","properties":{"channel":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/Entry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","items","seq","v"],"type":"object","additionalProperties":false};

function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate461.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "items")) || (key0 === "seq")) || (key0 === "v"))){
validate461.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined && func0.call(data, "items")){
let data1 = data.items;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate461.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate317(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate461.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs6 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs7 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate461.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate461.errors = vErrors;
return errors === 0;
}

export const EventSealContext = validate466;

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))){
validate466.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channel") || (key0 === "epoch")) || (key0 === "sender")) || (key0 === "sender_device")) || (key0 === "to"))){
validate466.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs3 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs4 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs5 = errors;
if(!(validate127(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs6 = errors;
if(!(validate24(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate466.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate466.errors = vErrors;
return errors === 0;
}

export const EventSealIn = validate472;
const schema132 = {"description":"In of `event-content.seal`.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"context":{"$ref":"#/$defs/EventSealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","context","ephemeral_ikm","recipient_key","type"],"type":"object","additionalProperties":false};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context"))) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate472.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "content") || (key0 === "context")) || (key0 === "ephemeral_ikm")) || (key0 === "recipient_key")) || (key0 === "type"))){
validate472.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined && func0.call(data, "content")){
const _errs2 = errors;
if(!(validate228(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined && func0.call(data, "context")){
const _errs3 = errors;
if(!(validate448(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_ikm !== undefined && func0.call(data, "ephemeral_ikm")){
const _errs4 = errors;
if(!(validate38(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient_key !== undefined && func0.call(data, "recipient_key")){
const _errs5 = errors;
if(!(validate38(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs6 = errors;
if(!(validate132(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}

export const EventSealOut = validate478;
const schema133 = {"description":"Out of `event-content.seal`.","properties":{"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["sealed"],"type":"object","additionalProperties":false};

function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed")){
validate478.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "sealed")){
validate478.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sealed !== undefined && func0.call(data, "sealed")){
if(!(validate412(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate478.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate478.errors = vErrors;
return errors === 0;
}

export const EventType = validate480;

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate480.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate480.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
}
}
}
else {
validate480.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate480.errors = vErrors;
return errors === 0;
}

export const Features = validate481;
const schema135 = {"description":"Optional features; an absent one is false, but for `registration`.","properties":{"foreign_declare":{"description":"Members from other servers can declare tunnels; absent means true.","type":"boolean"},"registration":{"description":"`open` (absent means the same), `token` (registration needs one) or `closed`.","enum":["closed","open","token"],"type":"string"}},"type":"object","additionalProperties":false};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "foreign_declare") || (key0 === "registration"))){
validate481.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.foreign_declare !== undefined && func0.call(data, "foreign_declare")){
const _errs2 = errors;
if(typeof data.foreign_declare !== "boolean"){
validate481.errors = [{instancePath:instancePath+"/foreign_declare",schemaPath:"#/properties/foreign_declare/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration !== undefined && func0.call(data, "registration")){
let data1 = data.registration;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate481.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "closed") || (data1 === "open")) || (data1 === "token"))){
validate481.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/enum",keyword:"enum",params:{allowedValues: schema135.properties.registration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate481.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate481.errors = vErrors;
return errors === 0;
}

export const FieldText = validate482;
const schema136 = {"description":"The value of an HTTP field: visible ASCII with single spaces.","maxLength":4096,"pattern":"^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$","type":"string"};
const pattern23 = new RegExp("^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$", "u");

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 4096){
validate482.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern23.test(data)){
validate482.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$"},message:"must match pattern \""+"^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$"+"\""}];
return false;
}
}
}
else {
validate482.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate482.errors = vErrors;
return errors === 0;
}

export const FingerprintIn = validate483;
const schema137 = {"description":"In of `fingerprint`.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object","additionalProperties":false};

function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate483.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "sealing_key") || (key0 === "signing_key")) || (key0 === "user"))){
validate483.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs2 = errors;
if(!(validate86(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs3 = errors;
if(!(validate76(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs4 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate483.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate483.errors = vErrors;
return errors === 0;
}

export const FingerprintOut = validate487;
const schema138 = {"description":"Out of `fingerprint`.","properties":{"fingerprint":{"$ref":"#/$defs/ShortText"}},"required":["fingerprint"],"type":"object","additionalProperties":false};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fingerprint === undefined) || (!(func0.call(data, "fingerprint")))) && (missing0 = "fingerprint")){
validate487.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "fingerprint")){
validate487.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fingerprint !== undefined && func0.call(data, "fingerprint")){
if(!(validate459(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate487.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate487.errors = vErrors;
return errors === 0;
}

export const Flags = validate489;

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate489.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "admin") || (key0 === "read")) || (key0 === "write"))){
validate489.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs2 = errors;
if(typeof data.admin !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined && func0.call(data, "read")){
const _errs4 = errors;
if(typeof data.read !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs6 = errors;
if(typeof data.write !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate489.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate489.errors = vErrors;
return errors === 0;
}

export const ForwardAnswer = validate490;
const schema140 = {"description":"What came back.","properties":{"body":{"$ref":"#/$defs/Base64urlText"},"headers":{"$ref":"#/$defs/ForwardAnswerHeaders"},"status":{"$ref":"#/$defs/AnswerStatus"},"v":{"$ref":"#/$defs/Version"}},"required":["body","headers","status","v"],"type":"object","additionalProperties":false};
const schema141 = {"description":"Of the answer's fields, those that a client needs; one that did not come is absent.","properties":{"content-digest":{"$ref":"#/$defs/FieldText"},"content-type":{"$ref":"#/$defs/FieldText"},"date":{"$ref":"#/$defs/FieldText"},"retry-after":{"$ref":"#/$defs/FieldText"},"signature":{"$ref":"#/$defs/FieldText"},"signature-input":{"$ref":"#/$defs/FieldText"}},"type":"object","additionalProperties":false};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "content-digest") || (key0 === "content-type")) || (key0 === "date")) || (key0 === "retry-after")) || (key0 === "signature")) || (key0 === "signature-input"))){
validate492.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs2 = errors;
if(!(validate482(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-type"] !== undefined && func0.call(data, "content-type")){
const _errs3 = errors;
if(!(validate482(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs4 = errors;
if(!(validate482(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
const _errs5 = errors;
if(!(validate482(data["retry-after"], {instancePath:instancePath+"/retry-after",parentData:data,parentDataProperty:"retry-after",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs6 = errors;
if(!(validate482(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["signature-input"] !== undefined && func0.call(data, "signature-input")){
const _errs7 = errors;
if(!(validate482(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate492.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate492.errors = vErrors;
return errors === 0;
}


function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate490.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "body") || (key0 === "headers")) || (key0 === "status")) || (key0 === "v"))){
validate490.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.body !== undefined && func0.call(data, "body")){
const _errs2 = errors;
if(!(validate71(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs3 = errors;
if(!(validate492(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs4 = errors;
if(!(validate42(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs5 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate490.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate490.errors = vErrors;
return errors === 0;
}

export const ForwardAnswerHeaders = validate502;

function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "content-digest") || (key0 === "content-type")) || (key0 === "date")) || (key0 === "retry-after")) || (key0 === "signature")) || (key0 === "signature-input"))){
validate502.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs2 = errors;
if(!(validate482(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-type"] !== undefined && func0.call(data, "content-type")){
const _errs3 = errors;
if(!(validate482(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs4 = errors;
if(!(validate482(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
const _errs5 = errors;
if(!(validate482(data["retry-after"], {instancePath:instancePath+"/retry-after",parentData:data,parentDataProperty:"retry-after",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs6 = errors;
if(!(validate482(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["signature-input"] !== undefined && func0.call(data, "signature-input")){
const _errs7 = errors;
if(!(validate482(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate502.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate502.errors = vErrors;
return errors === 0;
}

export const ForwardHeaders = validate509;
const schema143 = {"description":"The fields of the inner request, spelled as in HTTP. A member that is not one of these is refused.","properties":{"content-digest":{"$ref":"#/$defs/FieldText"},"content-type":{"$ref":"#/$defs/FieldText"},"signature":{"$ref":"#/$defs/FieldText"},"signature-input":{"$ref":"#/$defs/FieldText"}},"type":"object","additionalProperties":false};

function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "content-digest") || (key0 === "content-type")) || (key0 === "signature")) || (key0 === "signature-input"))){
validate509.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs2 = errors;
if(!(validate482(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-type"] !== undefined && func0.call(data, "content-type")){
const _errs3 = errors;
if(!(validate482(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs4 = errors;
if(!(validate482(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["signature-input"] !== undefined && func0.call(data, "signature-input")){
const _errs5 = errors;
if(!(validate482(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate509.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate509.errors = vErrors;
return errors === 0;
}

export const ForwardRequest = validate514;
const schema144 = {"description":"A request that the user's own server sends on.","properties":{"body":{"$ref":"#/$defs/Base64urlText"},"headers":{"$ref":"#/$defs/ForwardHeaders"},"method":{"enum":["DELETE","GET","POST"],"type":"string"},"path":{"$ref":"#/$defs/RequestPath"},"query":{"$ref":"#/$defs/RequestQuery"},"server":{"$ref":"#/$defs/ServerName"},"v":{"$ref":"#/$defs/Version"}},"required":["headers","method","path","server","v"],"type":"object","additionalProperties":false};
const schema145 = {"description":"The path of a request as it stands in the request line.","maxLength":2048,"pattern":"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$","type":"string"};
const pattern24 = new RegExp("^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$", "u");

function validate517(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate517.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern24.test(data)){
validate517.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"},message:"must match pattern \""+"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"+"\""}];
return false;
}
}
}
else {
validate517.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate517.errors = vErrors;
return errors === 0;
}

const schema146 = {"description":"A query as it stands in the request line.","maxLength":2048,"pattern":"^[\\x21-\\x22\\x24-\\x7e]+$","type":"string"};
const pattern25 = new RegExp("^[\\x21-\\x22\\x24-\\x7e]+$", "u");

function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate519.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern25.test(data)){
validate519.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x22\\x24-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x22\\x24-\\x7e]+$"+"\""}];
return false;
}
}
}
else {
validate519.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate519.errors = vErrors;
return errors === 0;
}


function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers")) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate514.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "body") || (key0 === "headers")) || (key0 === "method")) || (key0 === "path")) || (key0 === "query")) || (key0 === "server")) || (key0 === "v"))){
validate514.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.body !== undefined && func0.call(data, "body")){
const _errs2 = errors;
if(!(validate71(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs3 = errors;
if(!(validate509(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
let data2 = data.method;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate514.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "DELETE") || (data2 === "GET")) || (data2 === "POST"))){
validate514.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema144.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs6 = errors;
if(!(validate517(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
const _errs7 = errors;
if(!(validate519(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs8 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate514.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate514.errors = vErrors;
return errors === 0;
}

export const FrameCounter = validate523;
const schema147 = {"description":"A number below 2^64 in decimal, as text, because JSON has no such numbers.","maxLength":20,"pattern":"^(?:0|[1-9][0-9]{0,19})$","type":"string"};
const pattern26 = new RegExp("^(?:0|[1-9][0-9]{0,19})$", "u");

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 20){
validate523.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(!pattern26.test(data)){
validate523.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19})$"+"\""}];
return false;
}
}
}
else {
validate523.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate523.errors = vErrors;
return errors === 0;
}

export const FrameOpenIn = validate524;
const schema148 = {"description":"In of `frame.open`.","properties":{"before":{"description":"Frames that came earlier.","items":{"$ref":"#/$defs/HexText"},"maxItems":1000,"type":"array"},"connection":{"$ref":"#/$defs/ConnectionNumber"},"frame":{"$ref":"#/$defs/HexText"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","frame","stream","tunnel_key"],"type":"object","additionalProperties":false};
const schema149 = {"description":"What makes a stream's key its own: the salt, and the names that `info` takes in this order. It is never sent as such.","properties":{"channel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","device","salt","server","tunnelID"],"type":"object","additionalProperties":false};

function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate528.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channel") || (key0 === "device")) || (key0 === "salt")) || (key0 === "server")) || (key0 === "tunnelID"))){
validate528.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs4 = errors;
if(!(validate73(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs5 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs6 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate528.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate528.errors = vErrors;
return errors === 0;
}


function validate524(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate524.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "before") || (key0 === "connection")) || (key0 === "frame")) || (key0 === "stream")) || (key0 === "tunnel_key"))){
validate524.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.before !== undefined && func0.call(data, "before")){
let data0 = data.before;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate524.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate32(data0[i0], {instancePath:instancePath+"/before/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate524.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs5 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame !== undefined && func0.call(data, "frame")){
const _errs6 = errors;
if(!(validate32(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs7 = errors;
if(!(validate528(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs8 = errors;
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate524.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate524.errors = vErrors;
return errors === 0;
}

export const FrameOpenOut = validate536;
const schema150 = {"description":"Out of `frame.open`.","properties":{"counter":{"$ref":"#/$defs/FrameCounter"},"opus":{"$ref":"#/$defs/HexText"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"}},"required":["counter","opus","timestamp"],"type":"object","additionalProperties":false};
const schema151 = {"maximum":4294967295,"minimum":0,"type":"integer"};

function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate539.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate539.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate539.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate539.errors = vErrors;
return errors === 0;
}


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter")) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate536.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "counter") || (key0 === "opus")) || (key0 === "timestamp"))){
validate536.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs2 = errors;
if(!(validate523(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opus !== undefined && func0.call(data, "opus")){
const _errs3 = errors;
if(!(validate32(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs4 = errors;
if(!(validate539(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate536.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate536.errors = vErrors;
return errors === 0;
}

export const FrameSealIn = validate541;
const schema152 = {"description":"In of `frame.seal`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"counter":{"$ref":"#/$defs/FrameCounter"},"opus":{"$ref":"#/$defs/HexText"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","counter","opus","stream","timestamp","tunnel_key"],"type":"object","additionalProperties":false};

function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter"))) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate541.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "connection") || (key0 === "counter")) || (key0 === "opus")) || (key0 === "stream")) || (key0 === "timestamp")) || (key0 === "tunnel_key"))){
validate541.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs3 = errors;
if(!(validate523(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opus !== undefined && func0.call(data, "opus")){
const _errs4 = errors;
if(!(validate32(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs5 = errors;
if(!(validate528(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs6 = errors;
if(!(validate539(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs7 = errors;
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate541.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate541.errors = vErrors;
return errors === 0;
}

export const FrameSealOut = validate548;
const schema153 = {"description":"Out of `frame.seal`.","properties":{"frame":{"$ref":"#/$defs/HexText"}},"required":["frame"],"type":"object","additionalProperties":false};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame")){
validate548.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "frame")){
validate548.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.frame !== undefined && func0.call(data, "frame")){
if(!(validate32(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate548.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate548.errors = vErrors;
return errors === 0;
}

export const FrameTimestamp = validate550;

function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate550.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate550.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate550.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate550.errors = vErrors;
return errors === 0;
}

export const GroupCreation = validate551;

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate551.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "created_at") || (key0 === "creator")) || (key0 === "kind")) || (key0 === "nonce")) || (key0 === "server")) || (key0 === "sig")) || (key0 === "v"))){
validate551.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs2 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs3 = errors;
if(!(validate85(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate551.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate551.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs7 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate551.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate551.errors = vErrors;
return errors === 0;
}

export const HeardFrame = validate558;
const schema156 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"counter":{"$ref":"#/$defs/FrameCounter"},"frame":{"$ref":"#/$defs/OctetCount"},"opus":{"$ref":"#/$defs/HexText"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"}},"required":["connection","counter","frame","opus","timestamp"],"type":"object","additionalProperties":false};

function validate558(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter"))) || (((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame"))) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate558.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "connection") || (key0 === "counter")) || (key0 === "frame")) || (key0 === "opus")) || (key0 === "timestamp"))){
validate558.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs3 = errors;
if(!(validate523(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame !== undefined && func0.call(data, "frame")){
const _errs4 = errors;
if(!(validate62(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opus !== undefined && func0.call(data, "opus")){
const _errs5 = errors;
if(!(validate32(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs6 = errors;
if(!(validate539(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate558.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate558.errors = vErrors;
return errors === 0;
}

export const HelloIn = validate564;
const schema157 = {"description":"In of `hello`.","properties":{"version":{"$ref":"#/$defs/DriverVersion"}},"required":["version"],"type":"object","additionalProperties":false};

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")){
validate564.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "version")){
validate564.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate310(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate564.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate564.errors = vErrors;
return errors === 0;
}

export const HelloOut = validate566;
const schema158 = {"description":"Out of `hello`.","properties":{"capabilities":{"items":{"$ref":"#/$defs/DriverOp"},"maxItems":256,"type":"array"},"language":{"$ref":"#/$defs/ShortText"},"name":{"$ref":"#/$defs/ShortText"},"release":{"$ref":"#/$defs/ShortText"},"version":{"$ref":"#/$defs/DriverVersion"}},"required":["capabilities","language","name","release","version"],"type":"object","additionalProperties":false};

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.capabilities === undefined) || (!(func0.call(data, "capabilities")))) && (missing0 = "capabilities")) || (((data.language === undefined) || (!(func0.call(data, "language")))) && (missing0 = "language"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.release === undefined) || (!(func0.call(data, "release")))) && (missing0 = "release"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate566.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "capabilities") || (key0 === "language")) || (key0 === "name")) || (key0 === "release")) || (key0 === "version"))){
validate566.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data0 = data.capabilities;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 256){
validate566.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate300(data0[i0], {instancePath:instancePath+"/capabilities/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate566.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
const _errs5 = errors;
if(!(validate459(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs6 = errors;
if(!(validate459(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined && func0.call(data, "release")){
const _errs7 = errors;
if(!(validate459(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs8 = errors;
if(!(validate310(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate566.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate566.errors = vErrors;
return errors === 0;
}

export const Hex32 = validate572;

function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate572.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate572.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern4.test(data)){
validate572.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate572.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate572.errors = vErrors;
return errors === 0;
}

export const HexText = validate573;

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 524288){
validate573.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 524288},message:"must NOT have more than 524288 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate573.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
}
else {
validate573.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate573.errors = vErrors;
return errors === 0;
}

export const HttpStatus = validate574;
const schema161 = {"maximum":599,"minimum":400,"type":"integer"};

function validate574(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate574.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate574.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 400 || isNaN(data)){
validate574.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
validate574.errors = vErrors;
return errors === 0;
}

export const Id = validate575;

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate575.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate575.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate575.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate575.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate575.errors = vErrors;
return errors === 0;
}

export const IdCompareIn = validate576;
const schema163 = {"description":"In of `id.compare`.","properties":{"a":{"$ref":"#/$defs/SubjectText"},"b":{"$ref":"#/$defs/SubjectText"}},"required":["a","b"],"type":"object","additionalProperties":false};

function validate576(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.a === undefined) || (!(func0.call(data, "a")))) && (missing0 = "a")) || (((data.b === undefined) || (!(func0.call(data, "b")))) && (missing0 = "b"))){
validate576.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "a") || (key0 === "b"))){
validate576.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.a !== undefined && func0.call(data, "a")){
const _errs2 = errors;
if(!(validate40(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.b !== undefined && func0.call(data, "b")){
const _errs3 = errors;
if(!(validate40(data.b, {instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate576.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate576.errors = vErrors;
return errors === 0;
}

export const IdCompareOut = validate579;
const schema164 = {"description":"Out of `id.compare`: −1 when `a` comes first.","properties":{"order":{"$ref":"#/$defs/IdOrder"}},"required":["order"],"type":"object","additionalProperties":false};
const schema165 = {"maximum":1,"minimum":-1,"type":"integer"};

function validate580(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate580.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate580.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < -1 || isNaN(data)){
validate580.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
}
validate580.errors = vErrors;
return errors === 0;
}


function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.order === undefined) || (!(func0.call(data, "order")))) && (missing0 = "order")){
validate579.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "order")){
validate579.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.order !== undefined && func0.call(data, "order")){
if(!(validate580(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate579.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate579.errors = vErrors;
return errors === 0;
}

export const IdOrder = validate582;

function validate582(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate582.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate582.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < -1 || isNaN(data)){
validate582.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
}
validate582.errors = vErrors;
return errors === 0;
}

export const IdParseIn = validate583;
const schema167 = {"description":"In of `id.parse`.","properties":{"kind":{"enum":["device","opaque","server","user"],"type":"string"},"text":{"$ref":"#/$defs/SubjectText"}},"required":["kind","text"],"type":"object","additionalProperties":false};

function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text"))){
validate583.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "text"))){
validate583.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate583.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "device") || (data0 === "opaque")) || (data0 === "server")) || (data0 === "user"))){
validate583.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema167.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined && func0.call(data, "text")){
const _errs4 = errors;
if(!(validate40(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate583.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate583.errors = vErrors;
return errors === 0;
}

export const IdParseOut = validate585;
const schema168 = {"description":"Out of `id.parse`: `host` and `port` (where there is one) of a server, `local` and `server` of a user, `device` and `user` of a device, nothing of an opaque id.","properties":{"device":{"$ref":"#/$defs/SubjectText"},"host":{"$ref":"#/$defs/SubjectText"},"local":{"$ref":"#/$defs/SubjectText"},"port":{"$ref":"#/$defs/OctetCount"},"server":{"$ref":"#/$defs/SubjectText"},"user":{"$ref":"#/$defs/SubjectText"}},"type":"object","additionalProperties":false};

function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "device") || (key0 === "host")) || (key0 === "local")) || (key0 === "port")) || (key0 === "server")) || (key0 === "user"))){
validate585.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate40(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined && func0.call(data, "host")){
const _errs3 = errors;
if(!(validate40(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local !== undefined && func0.call(data, "local")){
const _errs4 = errors;
if(!(validate40(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined && func0.call(data, "port")){
const _errs5 = errors;
if(!(validate62(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs6 = errors;
if(!(validate40(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs7 = errors;
if(!(validate40(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate585.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate585.errors = vErrors;
return errors === 0;
}

export const InitializeVoiceContent = validate592;
const schema169 = {"description":"The content of a `vt.initialize_voice` event.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"homeserver":{"$ref":"#/$defs/ServerName"},"replaces":{"$ref":"#/$defs/TunnelId"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["ciphertext","enc","epoch","homeserver","tunnelID","v"],"type":"object","additionalProperties":false};

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.homeserver === undefined) || (!(func0.call(data, "homeserver")))) && (missing0 = "homeserver"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate592.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "ciphertext") || (key0 === "enc")) || (key0 === "epoch")) || (key0 === "homeserver")) || (key0 === "replaces")) || (key0 === "tunnelID")) || (key0 === "v"))){
validate592.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs2 = errors;
if(!(validate74(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs3 = errors;
if(!(validate86(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs4 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeserver !== undefined && func0.call(data, "homeserver")){
const _errs5 = errors;
if(!(validate36(data.homeserver, {instancePath:instancePath+"/homeserver",parentData:data,parentDataProperty:"homeserver",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs6 = errors;
if(!(validate169(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs7 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs8 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate592.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate592.errors = vErrors;
return errors === 0;
}

export const Invitation = validate600;
const schema170 = {"description":"How a user learns of a channel elsewhere.","properties":{"channel":{"$ref":"#/$defs/Id"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"}},"required":["channel","server","server_key"],"type":"object","additionalProperties":false};

function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))){
validate600.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "channel") || (key0 === "server")) || (key0 === "server_key"))){
validate600.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs3 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_key !== undefined && func0.call(data, "server_key")){
const _errs4 = errors;
if(!(validate76(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate600.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate600.errors = vErrors;
return errors === 0;
}

export const Joined = validate604;
const schema171 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Credential"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"joined","type":"string"}},"required":["connection","credential","device","roles","type"],"type":"object","additionalProperties":false};

function validate604(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate604.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "connection") || (key0 === "credential")) || (key0 === "device")) || (key0 === "roles")) || (key0 === "type"))){
validate604.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
const _errs3 = errors;
if(!(validate245(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs4 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs5 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
const _errs6 = errors;
if(typeof data4 !== "string"){
validate604.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("joined" !== data4){
validate604.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "joined"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate604.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate604.errors = vErrors;
return errors === 0;
}

export const JsonCanonicalIn = validate609;
const schema172 = {"description":"In of `json.canonical`.","properties":{"text":{"$ref":"#/$defs/HexText"}},"required":["text"],"type":"object","additionalProperties":false};

function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate609.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate609.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate32(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate609.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate609.errors = vErrors;
return errors === 0;
}

export const JsonCanonicalOut = validate611;
const schema173 = {"description":"Out of `json.canonical`.","properties":{"canonical":{"$ref":"#/$defs/HexText"}},"required":["canonical"],"type":"object","additionalProperties":false};

function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.canonical === undefined) || (!(func0.call(data, "canonical")))) && (missing0 = "canonical")){
validate611.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "canonical")){
validate611.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.canonical !== undefined && func0.call(data, "canonical")){
if(!(validate32(data.canonical, {instancePath:instancePath+"/canonical",parentData:data,parentDataProperty:"canonical",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate611.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate611.errors = vErrors;
return errors === 0;
}

export const Left = validate613;
const schema174 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"type":{"const":"left","type":"string"}},"required":["connection","type"],"type":"object","additionalProperties":false};

function validate613(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate613.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "connection") || (key0 === "type"))){
validate613.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate613.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("left" !== data1){
validate613.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "left"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate613.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate613.errors = vErrors;
return errors === 0;
}

export const Limit = validate615;
const schema175 = {"maximum":86400000,"minimum":1,"type":"integer"};

function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate615.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400000 || isNaN(data)){
validate615.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate615.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate615.errors = vErrors;
return errors === 0;
}

export const Limits = validate616;
const schema176 = {"description":"What a server allows; the meaning and range of each is in the table of limits.","properties":{"announce_ms":{"$ref":"#/$defs/Limit"},"channels":{"$ref":"#/$defs/Limit"},"connections":{"$ref":"#/$defs/Limit"},"dead_ms":{"$ref":"#/$defs/Limit"},"event_bytes":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"grace_ms":{"$ref":"#/$defs/Limit"},"heartbeat_ms":{"$ref":"#/$defs/Limit"},"idle_ms":{"$ref":"#/$defs/Limit"},"max_age_ms":{"$ref":"#/$defs/Limit"},"members":{"$ref":"#/$defs/Limit"},"page_items":{"$ref":"#/$defs/Limit"},"pending":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"request_bytes":{"$ref":"#/$defs/Limit"},"requests_per_minute":{"$ref":"#/$defs/Limit"},"state_entries":{"$ref":"#/$defs/Limit"},"streams":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"},"wait_ms":{"$ref":"#/$defs/Limit"}},"required":["announce_ms","channels","connections","dead_ms","event_bytes","frame_bytes","frames_per_second","grace_ms","heartbeat_ms","idle_ms","max_age_ms","members","page_items","pending","ping_ms","queue_frames","request_bytes","requests_per_minute","state_entries","streams","strikes","wait_ms"],"type":"object","additionalProperties":false};

function validate616(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.announce_ms === undefined) || (!(func0.call(data, "announce_ms")))) && (missing0 = "announce_ms")) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms"))) || (((data.event_bytes === undefined) || (!(func0.call(data, "event_bytes")))) && (missing0 = "event_bytes"))) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms"))) || (((data.heartbeat_ms === undefined) || (!(func0.call(data, "heartbeat_ms")))) && (missing0 = "heartbeat_ms"))) || (((data.idle_ms === undefined) || (!(func0.call(data, "idle_ms")))) && (missing0 = "idle_ms"))) || (((data.max_age_ms === undefined) || (!(func0.call(data, "max_age_ms")))) && (missing0 = "max_age_ms"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.page_items === undefined) || (!(func0.call(data, "page_items")))) && (missing0 = "page_items"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.request_bytes === undefined) || (!(func0.call(data, "request_bytes")))) && (missing0 = "request_bytes"))) || (((data.requests_per_minute === undefined) || (!(func0.call(data, "requests_per_minute")))) && (missing0 = "requests_per_minute"))) || (((data.state_entries === undefined) || (!(func0.call(data, "state_entries")))) && (missing0 = "state_entries"))) || (((data.streams === undefined) || (!(func0.call(data, "streams")))) && (missing0 = "streams"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))) || (((data.wait_ms === undefined) || (!(func0.call(data, "wait_ms")))) && (missing0 = "wait_ms"))){
validate616.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema176.properties, key0))){
validate616.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.announce_ms !== undefined && func0.call(data, "announce_ms")){
const _errs2 = errors;
if(!(validate615(data.announce_ms, {instancePath:instancePath+"/announce_ms",parentData:data,parentDataProperty:"announce_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
const _errs3 = errors;
if(!(validate615(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined && func0.call(data, "connections")){
const _errs4 = errors;
if(!(validate615(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dead_ms !== undefined && func0.call(data, "dead_ms")){
const _errs5 = errors;
if(!(validate615(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_bytes !== undefined && func0.call(data, "event_bytes")){
const _errs6 = errors;
if(!(validate615(data.event_bytes, {instancePath:instancePath+"/event_bytes",parentData:data,parentDataProperty:"event_bytes",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame_bytes !== undefined && func0.call(data, "frame_bytes")){
const _errs7 = errors;
if(!(validate615(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frames_per_second !== undefined && func0.call(data, "frames_per_second")){
const _errs8 = errors;
if(!(validate615(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_ms !== undefined && func0.call(data, "grace_ms")){
const _errs9 = errors;
if(!(validate615(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heartbeat_ms !== undefined && func0.call(data, "heartbeat_ms")){
const _errs10 = errors;
if(!(validate615(data.heartbeat_ms, {instancePath:instancePath+"/heartbeat_ms",parentData:data,parentDataProperty:"heartbeat_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idle_ms !== undefined && func0.call(data, "idle_ms")){
const _errs11 = errors;
if(!(validate615(data.idle_ms, {instancePath:instancePath+"/idle_ms",parentData:data,parentDataProperty:"idle_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_age_ms !== undefined && func0.call(data, "max_age_ms")){
const _errs12 = errors;
if(!(validate615(data.max_age_ms, {instancePath:instancePath+"/max_age_ms",parentData:data,parentDataProperty:"max_age_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined && func0.call(data, "members")){
const _errs13 = errors;
if(!(validate615(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page_items !== undefined && func0.call(data, "page_items")){
const _errs14 = errors;
if(!(validate615(data.page_items, {instancePath:instancePath+"/page_items",parentData:data,parentDataProperty:"page_items",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined && func0.call(data, "pending")){
const _errs15 = errors;
if(!(validate615(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ping_ms !== undefined && func0.call(data, "ping_ms")){
const _errs16 = errors;
if(!(validate615(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queue_frames !== undefined && func0.call(data, "queue_frames")){
const _errs17 = errors;
if(!(validate615(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_bytes !== undefined && func0.call(data, "request_bytes")){
const _errs18 = errors;
if(!(validate615(data.request_bytes, {instancePath:instancePath+"/request_bytes",parentData:data,parentDataProperty:"request_bytes",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests_per_minute !== undefined && func0.call(data, "requests_per_minute")){
const _errs19 = errors;
if(!(validate615(data.requests_per_minute, {instancePath:instancePath+"/requests_per_minute",parentData:data,parentDataProperty:"requests_per_minute",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_entries !== undefined && func0.call(data, "state_entries")){
const _errs20 = errors;
if(!(validate615(data.state_entries, {instancePath:instancePath+"/state_entries",parentData:data,parentDataProperty:"state_entries",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streams !== undefined && func0.call(data, "streams")){
const _errs21 = errors;
if(!(validate615(data.streams, {instancePath:instancePath+"/streams",parentData:data,parentDataProperty:"streams",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strikes !== undefined && func0.call(data, "strikes")){
const _errs22 = errors;
if(!(validate615(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait_ms !== undefined && func0.call(data, "wait_ms")){
const _errs23 = errors;
if(!(validate615(data.wait_ms, {instancePath:instancePath+"/wait_ms",parentData:data,parentDataProperty:"wait_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate616.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate616.errors = vErrors;
return errors === 0;
}

export const LogEntry = validate639;
const schema177 = {"oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate325(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
else {
validate639.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate639.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate639.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate639.errors = vErrors;
return errors === 0;
}

export const LogMember = validate642;
const schema178 = {"properties":{"flags":{"$ref":"#/$defs/Flags"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["flags","sealing_key","signing_key","user"],"type":"object","additionalProperties":false};

function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate642.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "flags") || (key0 === "sealing_key")) || (key0 === "signing_key")) || (key0 === "user"))){
validate642.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs2 = errors;
if(!(validate333(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs3 = errors;
if(!(validate86(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs4 = errors;
if(!(validate76(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs5 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate642.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate642.errors = vErrors;
return errors === 0;
}

export const LogPage = validate647;
const schema179 = {"description":"A page of the membership log: the creation object and the membership objects.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/LogEntry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","items","seq","v"],"type":"object","additionalProperties":false};

function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate647.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channel") || (key0 === "head")) || (key0 === "items")) || (key0 === "seq")) || (key0 === "v"))){
validate647.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs3 = errors;
if(!(validate29(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined && func0.call(data, "items")){
let data2 = data.items;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate647.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate639(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate647.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs7 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs8 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate647.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate647.errors = vErrors;
return errors === 0;
}

export const LongText = validate653;

function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate653.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate653.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate653.errors = vErrors;
return errors === 0;
}

export const LostItem = validate654;
const schema181 = {"description":"The user is no longer a reader; nothing more of the channel comes.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"lost","type":"string"}},"required":["channel","kind"],"type":"object","additionalProperties":false};

function validate654(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate654.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "channel") || (key0 === "kind"))){
validate654.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate654.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("lost" !== data1){
validate654.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lost"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate654.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate654.errors = vErrors;
return errors === 0;
}

export const MemberAdd = validate656;

function validate656(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate656.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema106.properties, key0))){
validate656.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate656.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate656.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate248(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs7 = errors;
if(!(validate333(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs8 = errors;
if(!(validate85(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs9 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs10 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs11 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs12 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate656.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate656.errors = vErrors;
return errors === 0;
}

export const MemberBan = validate666;

function validate666(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate666.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema108.properties, key0))){
validate666.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate666.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate666.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs6 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs7 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs8 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs10 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate666.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate666.errors = vErrors;
return errors === 0;
}

export const MemberChange = validate675;

function validate675(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate675.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema111.properties, key0))){
validate675.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate675.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate675.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate248(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs7 = errors;
if(!(validate333(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs8 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs9 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs10 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs11 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs12 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs13 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate675.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate675.errors = vErrors;
return errors === 0;
}

export const MemberEntry = validate686;

function validate686(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate686.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "channel") || (key0 === "id")) || (key0 === "kind")) || (key0 === "member")) || (key0 === "received_at")) || (key0 === "seq"))){
validate686.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs3 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate686.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate686.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs6 = errors;
if(!(validate328(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs7 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs8 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate686.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate686.errors = vErrors;
return errors === 0;
}

export const MemberEpoch = validate692;

function validate692(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate692.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "action") || (key0 === "channel")) || (key0 === "created_at")) || (key0 === "next_epoch")) || (key0 === "prev")) || (key0 === "sender")) || (key0 === "sig")) || (key0 === "v"))){
validate692.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate692.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate692.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs6 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs7 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs8 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate692.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate692.errors = vErrors;
return errors === 0;
}

export const MemberIdentity = validate700;

function validate700(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate700.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "sealing_key") || (key0 === "signing_key")) || (key0 === "user"))){
validate700.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs2 = errors;
if(!(validate86(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs3 = errors;
if(!(validate76(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs4 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate700.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate700.errors = vErrors;
return errors === 0;
}

export const MemberLeave = validate704;

function validate704(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate704.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "action") || (key0 === "channel")) || (key0 === "created_at")) || (key0 === "prev")) || (key0 === "sender")) || (key0 === "sig")) || (key0 === "v"))){
validate704.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate704.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate704.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs6 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs7 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate704.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate704.errors = vErrors;
return errors === 0;
}

export const MemberRemove = validate711;

function validate711(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate711.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema114.properties, key0))){
validate711.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate711.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate711.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs4 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs6 = errors;
if(!(validate343(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs7 = errors;
if(!(validate29(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs8 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs9 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs10 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate711.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate711.errors = vErrors;
return errors === 0;
}

export const MembershipApplyIn = validate720;
const schema190 = {"description":"In of `membership.apply`. All objects are of the form of their types.","properties":{"creation":{"$ref":"#/$defs/DriverObject"},"objects":{"items":{"$ref":"#/$defs/DriverObject"},"maxItems":1000,"type":"array"}},"required":["creation","objects"],"type":"object","additionalProperties":false};

function validate720(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation")) || (((data.objects === undefined) || (!(func0.call(data, "objects")))) && (missing0 = "objects"))){
validate720.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "creation") || (key0 === "objects"))){
validate720.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.creation !== undefined && func0.call(data, "creation")){
const _errs2 = errors;
if(!(validate228(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objects !== undefined && func0.call(data, "objects")){
let data1 = data.objects;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate720.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate228(data1[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate720.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate720.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate720.errors = vErrors;
return errors === 0;
}

export const MembershipApplyOut = validate723;
const schema191 = {"description":"Out of `membership.apply`.","properties":{"banned":{"description":"In the order of octets.","items":{"$ref":"#/$defs/UserId"},"maxItems":10000,"type":"array"},"due":{"description":"Whether the channel is rotation due.","type":"boolean"},"epoch":{"$ref":"#/$defs/EpochNumber"},"epoch_public":{"$ref":"#/$defs/SealingKey"},"head":{"$ref":"#/$defs/Id"},"members":{"description":"By user id, in the order of octets.","items":{"$ref":"#/$defs/LogMember"},"maxItems":10000,"type":"array"}},"required":["banned","due","epoch","head","members"],"type":"object","additionalProperties":false};

function validate723(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.banned === undefined) || (!(func0.call(data, "banned")))) && (missing0 = "banned")) || (((data.due === undefined) || (!(func0.call(data, "due")))) && (missing0 = "due"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))){
validate723.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "banned") || (key0 === "due")) || (key0 === "epoch")) || (key0 === "epoch_public")) || (key0 === "head")) || (key0 === "members"))){
validate723.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.banned !== undefined && func0.call(data, "banned")){
let data0 = data.banned;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 10000){
validate723.errors = [{instancePath:instancePath+"/banned",schemaPath:"#/properties/banned/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/banned/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate723.errors = [{instancePath:instancePath+"/banned",schemaPath:"#/properties/banned/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined && func0.call(data, "due")){
const _errs5 = errors;
if(typeof data.due !== "boolean"){
validate723.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs7 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch_public !== undefined && func0.call(data, "epoch_public")){
const _errs8 = errors;
if(!(validate86(data.epoch_public, {instancePath:instancePath+"/epoch_public",parentData:data,parentDataProperty:"epoch_public",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs9 = errors;
if(!(validate29(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined && func0.call(data, "members")){
let data6 = data.members;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
if(data6.length > 10000){
validate723.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate642(data6[i1], {instancePath:instancePath+"/members/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate723.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate723.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate723.errors = vErrors;
return errors === 0;
}

export const MembershipObject = validate729;

function validate729(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate329(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate340(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate355(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate366(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate374(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
else {
validate729.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate729.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
}
}
else {
validate729.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate729.errors = vErrors;
return errors === 0;
}

export const MessageReadIn = validate736;
const schema193 = {"description":"In of `message.read`; its Out is `Accepted`.","properties":{"text":{"$ref":"#/$defs/HexText"},"type":{"$ref":"#/$defs/ShortText"}},"required":["text","type"],"type":"object","additionalProperties":false};

function validate736(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate736.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "type"))){
validate736.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
const _errs2 = errors;
if(!(validate32(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs3 = errors;
if(!(validate459(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate736.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate736.errors = vErrors;
return errors === 0;
}

export const Milliseconds = validate739;

function validate739(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate739.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate739.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate739.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate739.errors = vErrors;
return errors === 0;
}

export const NextEpoch = validate740;

function validate740(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate740.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "number") || (key0 === "public")) || (key0 === "sealed"))){
validate740.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined && func0.call(data, "number")){
const _errs2 = errors;
if(!(validate167(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs3 = errors;
if(!(validate86(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs4 = errors;
if(!(validate346(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate740.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate740.errors = vErrors;
return errors === 0;
}

export const NoticeItem = validate744;
const schema196 = {"description":"Something that has no number: what it tells of is replaced by the next one.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"notice","type":"string"},"tunnel":{"$ref":"#/$defs/TunnelRecord"}},"required":["channel","kind","tunnel"],"type":"object","additionalProperties":false};

function validate744(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.tunnel === undefined) || (!(func0.call(data, "tunnel")))) && (missing0 = "tunnel"))){
validate744.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "channel") || (key0 === "kind")) || (key0 === "tunnel"))){
validate744.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate744.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("notice" !== data1){
validate744.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "notice"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel !== undefined && func0.call(data, "tunnel")){
const _errs5 = errors;
if(!(validate141(data.tunnel, {instancePath:instancePath+"/tunnel",parentData:data,parentDataProperty:"tunnel",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate744.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate744.errors = vErrors;
return errors === 0;
}

export const ObjectIdIn = validate747;
const schema197 = {"description":"In of `object.id`.","properties":{"label":{"enum":["channel","event","member"],"type":"string"},"object":{"$ref":"#/$defs/DriverObject"}},"required":["label","object"],"type":"object","additionalProperties":false};

function validate747(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))){
validate747.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "label") || (key0 === "object"))){
validate747.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined && func0.call(data, "label")){
let data0 = data.label;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate747.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "channel") || (data0 === "event")) || (data0 === "member"))){
validate747.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema197.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined && func0.call(data, "object")){
const _errs4 = errors;
if(!(validate228(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate747.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate747.errors = vErrors;
return errors === 0;
}

export const ObjectIdOut = validate749;
const schema198 = {"description":"Out of `object.id`.","properties":{"id":{"$ref":"#/$defs/Id"}},"required":["id"],"type":"object","additionalProperties":false};

function validate749(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate749.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "id")){
validate749.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate749.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate749.errors = vErrors;
return errors === 0;
}

export const ObjectSignIn = validate751;
const schema199 = {"description":"In of `object.sign`. A proof has the labels `proof`, for `user_sig`, and `proof relay`, for `server_sig`.","properties":{"label":{"$ref":"#/$defs/ShortText"},"object":{"$ref":"#/$defs/DriverObject"},"private_key":{"$ref":"#/$defs/Hex32"}},"required":["label","object","private_key"],"type":"object","additionalProperties":false};

function validate751(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))){
validate751.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "label") || (key0 === "object")) || (key0 === "private_key"))){
validate751.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined && func0.call(data, "label")){
const _errs2 = errors;
if(!(validate459(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined && func0.call(data, "object")){
const _errs3 = errors;
if(!(validate228(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs4 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate751.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate751.errors = vErrors;
return errors === 0;
}

export const ObjectSignOut = validate755;
const schema200 = {"description":"Out of `object.sign`.","properties":{"object":{"$ref":"#/$defs/DriverObject"}},"required":["object"],"type":"object","additionalProperties":false};

function validate755(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate755.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "object")){
validate755.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.object !== undefined && func0.call(data, "object")){
if(!(validate228(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate755.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate755.errors = vErrors;
return errors === 0;
}

export const ObjectVerifyIn = validate757;
const schema201 = {"description":"In of `object.verify`; its Out is `Accepted`.","properties":{"label":{"$ref":"#/$defs/ShortText"},"object":{"$ref":"#/$defs/DriverObject"},"public_key":{"$ref":"#/$defs/Hex32"}},"required":["label","object","public_key"],"type":"object","additionalProperties":false};

function validate757(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate757.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "label") || (key0 === "object")) || (key0 === "public_key"))){
validate757.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined && func0.call(data, "label")){
const _errs2 = errors;
if(!(validate459(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined && func0.call(data, "object")){
const _errs3 = errors;
if(!(validate228(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs4 = errors;
if(!(validate38(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate757.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate757.errors = vErrors;
return errors === 0;
}

export const OctetCount = validate761;

function validate761(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate761.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
validate761.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate761.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate761.errors = vErrors;
return errors === 0;
}

export const OpenedContent = validate762;
const schema203 = {"description":"What a sealed event opens to.","properties":{"content":{"$ref":"#/$defs/EventContent"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","type"],"type":"object","additionalProperties":false};

function validate762(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate762.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "content") || (key0 === "type"))){
validate762.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined && func0.call(data, "content")){
const _errs2 = errors;
if(!(validate123(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs3 = errors;
if(!(validate132(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate762.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate762.errors = vErrors;
return errors === 0;
}

export const Ordered = validate765;
const schema204 = {"description":"The place of what was sent.","properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","id","received_at","seq","v"],"type":"object","additionalProperties":false};

function validate765(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate765.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channel") || (key0 === "id")) || (key0 === "received_at")) || (key0 === "seq")) || (key0 === "v"))){
validate765.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs3 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs4 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs5 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs6 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate765.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate765.errors = vErrors;
return errors === 0;
}

export const Participant = validate771;
const schema205 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Credential"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"}},"required":["connection","credential","device","roles"],"type":"object","additionalProperties":false};

function validate771(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))){
validate771.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "connection") || (key0 === "credential")) || (key0 === "device")) || (key0 === "roles"))){
validate771.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
const _errs3 = errors;
if(!(validate245(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs4 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs5 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate771.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate771.errors = vErrors;
return errors === 0;
}

export const Ping = validate776;
const schema206 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"ping","type":"string"}},"required":["n","type"],"type":"object","additionalProperties":false};
const schema207 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate777(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate777.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate777.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate777.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate777.errors = vErrors;
return errors === 0;
}


function validate776(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate776.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "n") || (key0 === "type"))){
validate776.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.n !== undefined && func0.call(data, "n")){
const _errs2 = errors;
if(!(validate777(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate777.errors : vErrors.concat(validate777.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate776.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ping" !== data1){
validate776.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ping"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate776.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate776.errors = vErrors;
return errors === 0;
}

export const PingNumber = validate779;

function validate779(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate779.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate779.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate779.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate779.errors = vErrors;
return errors === 0;
}

export const Pong = validate780;
const schema209 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"pong","type":"string"}},"required":["n","type"],"type":"object","additionalProperties":false};

function validate780(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate780.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "n") || (key0 === "type"))){
validate780.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.n !== undefined && func0.call(data, "n")){
const _errs2 = errors;
if(!(validate777(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate777.errors : vErrors.concat(validate777.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate780.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("pong" !== data1){
validate780.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pong"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate780.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate780.errors = vErrors;
return errors === 0;
}

export const Problem = validate782;
const schema210 = {"description":"A refusal over HTTP.","properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"epoch":{"$ref":"#/$defs/EpochNumber"},"head":{"$ref":"#/$defs/Id"},"instance":{"$ref":"#/$defs/ProblemInstance"},"server_time":{"$ref":"#/$defs/Timestamp"},"status":{"$ref":"#/$defs/HttpStatus"},"title":{"$ref":"#/$defs/ShortText"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"$ref":"#/$defs/ProblemType"}},"required":["code","status","title","type"],"type":"object","additionalProperties":false};
const schema211 = {"maxLength":45,"pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","type":"string"};
const pattern30 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate787(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate787.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern30.test(data)){
validate787.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate787.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate787.errors = vErrors;
return errors === 0;
}

const schema212 = {"maxLength":61,"pattern":"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$","type":"string"};
const pattern31 = new RegExp("^urn:voicetunnel:error:[a-z][a-z-]{0,38}$", "u");

function validate793(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate793.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern31.test(data)){
validate793.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate793.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate793.errors = vErrors;
return errors === 0;
}


function validate782(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate782.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema210.properties, key0))){
validate782.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined && func0.call(data, "code")){
const _errs2 = errors;
if(!(validate291(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined && func0.call(data, "detail")){
const _errs3 = errors;
if(!(validate284(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs4 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs5 = errors;
if(!(validate29(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined && func0.call(data, "instance")){
const _errs6 = errors;
if(!(validate787(data.instance, {instancePath:instancePath+"/instance",parentData:data,parentDataProperty:"instance",rootData}))){
vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_time !== undefined && func0.call(data, "server_time")){
const _errs7 = errors;
if(!(validate34(data.server_time, {instancePath:instancePath+"/server_time",parentData:data,parentDataProperty:"server_time",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs8 = errors;
if(!(validate574(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs9 = errors;
if(!(validate459(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs10 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs11 = errors;
if(!(validate793(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate793.errors : vErrors.concat(validate793.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate782.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate782.errors = vErrors;
return errors === 0;
}

export const ProblemInstance = validate795;

function validate795(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate795.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern30.test(data)){
validate795.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate795.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate795.errors = vErrors;
return errors === 0;
}

export const ProblemType = validate796;

function validate796(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate796.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern31.test(data)){
validate796.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate796.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate796.errors = vErrors;
return errors === 0;
}

export const Proof = validate797;

function validate797(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server_sig === undefined) || (!(func0.call(data, "server_sig")))) && (missing0 = "server_sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate797.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema70.properties, key0))){
validate797.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs4 = errors;
if(!(validate34(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
const _errs5 = errors;
if(!(validate34(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs7 = errors;
if(!(validate36(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs8 = errors;
if(!(validate150(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs9 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_sig !== undefined && func0.call(data, "server_sig")){
const _errs10 = errors;
if(!(validate94(data.server_sig, {instancePath:instancePath+"/server_sig",parentData:data,parentDataProperty:"server_sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs11 = errors;
if(!(validate201(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs12 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data11 = data.type;
const _errs13 = errors;
if(typeof data11 !== "string"){
validate797.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data11){
validate797.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs15 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_sig !== undefined && func0.call(data, "user_sig")){
const _errs16 = errors;
if(!(validate94(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs17 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate797.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate797.errors = vErrors;
return errors === 0;
}

export const ProofVerifyIn = validate812;
const schema216 = {"description":"In of `proof-of-relay.verify`; its Out is `Accepted`. The proof is of the form of its type.","properties":{"now":{"$ref":"#/$defs/Timestamp"},"origin":{"$ref":"#/$defs/ServerName"},"proof":{"$ref":"#/$defs/DriverObject"},"server_key":{"$ref":"#/$defs/Hex32"},"user_key":{"$ref":"#/$defs/Hex32"}},"required":["now","origin","proof","server_key","user_key"],"type":"object","additionalProperties":false};

function validate812(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now")) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.user_key === undefined) || (!(func0.call(data, "user_key")))) && (missing0 = "user_key"))){
validate812.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "now") || (key0 === "origin")) || (key0 === "proof")) || (key0 === "server_key")) || (key0 === "user_key"))){
validate812.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.now !== undefined && func0.call(data, "now")){
const _errs2 = errors;
if(!(validate34(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs3 = errors;
if(!(validate36(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs4 = errors;
if(!(validate228(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_key !== undefined && func0.call(data, "server_key")){
const _errs5 = errors;
if(!(validate38(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_key !== undefined && func0.call(data, "user_key")){
const _errs6 = errors;
if(!(validate38(data.user_key, {instancePath:instancePath+"/user_key",parentData:data,parentDataProperty:"user_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate812.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate812.errors = vErrors;
return errors === 0;
}

export const ProxyAddress = validate818;

function validate818(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate818.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "address") || (key0 === "public"))){
validate818.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined && func0.call(data, "address")){
const _errs2 = errors;
if(!(validate36(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs3 = errors;
if(!(validate76(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate818.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate818.errors = vErrors;
return errors === 0;
}

export const ProxyConnection = validate821;

function validate821(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate821.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "proxy") || (key0 === "roles")) || (key0 === "type"))){
validate821.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs2 = errors;
if(!(validate150(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs3 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate821.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate821.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate821.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate821.errors = vErrors;
return errors === 0;
}

export const Registration = validate824;
const schema219 = {"description":"A user asks for a name.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"token":{"$ref":"#/$defs/RegistrationToken"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","nonce","sealing_key","server","sig","signing_key","user","v"],"type":"object","additionalProperties":false};
const schema220 = {"description":"What the operator gave the user, where the server asks for it.","maxLength":255,"minLength":1,"type":"string"};

function validate831(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate831.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate831.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate831.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate831.errors = vErrors;
return errors === 0;
}


function validate824(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate824.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema219.properties, key0))){
validate824.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs2 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs3 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs4 = errors;
if(!(validate86(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs5 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs6 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs7 = errors;
if(!(validate76(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined && func0.call(data, "token")){
const _errs8 = errors;
if(!(validate831(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs9 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate824.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate824.errors = vErrors;
return errors === 0;
}

export const RegistrationToken = validate835;

function validate835(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate835.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate835.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate835.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate835.errors = vErrors;
return errors === 0;
}

export const RelayClientMessage = validate836;
const schema222 = {"description":"What a client sends in text messages.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RelayConnect"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema223 = {"description":"A vtserver presents the proof of a user to the vtserver of another server. It stands where a client sends `connect`.","properties":{"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"proof":{"$ref":"#/$defs/Proof"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"relay_connect","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["challenge","client_nonce","proof","server","sig","type","v"],"type":"object","additionalProperties":false};

function validate837(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate837.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "challenge") || (key0 === "client_nonce")) || (key0 === "proof")) || (key0 === "server")) || (key0 === "sig")) || (key0 === "type")) || (key0 === "v"))){
validate837.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs2 = errors;
if(!(validate73(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_nonce !== undefined && func0.call(data, "client_nonce")){
const _errs3 = errors;
if(!(validate73(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs4 = errors;
if(!(validate208(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs5 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs6 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
const _errs7 = errors;
if(typeof data5 !== "string"){
validate837.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("relay_connect" !== data5){
validate837.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_connect"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate837.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate837.errors = vErrors;
return errors === 0;
}


function validate836(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate776(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate780(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate780.errors : vErrors.concat(validate780.errors);
errors = vErrors.length;
}
}
else if(tag0 === "relay_connect"){
if(!(validate837(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
}
else {
validate836.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate836.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate836.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate836.errors = vErrors;
return errors === 0;
}

export const RelayConnect = validate848;

function validate848(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate848.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "challenge") || (key0 === "client_nonce")) || (key0 === "proof")) || (key0 === "server")) || (key0 === "sig")) || (key0 === "type")) || (key0 === "v"))){
validate848.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs2 = errors;
if(!(validate73(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_nonce !== undefined && func0.call(data, "client_nonce")){
const _errs3 = errors;
if(!(validate73(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs4 = errors;
if(!(validate208(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs5 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs6 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
const _errs7 = errors;
if(typeof data5 !== "string"){
validate848.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("relay_connect" !== data5){
validate848.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_connect"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate848.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate848.errors = vErrors;
return errors === 0;
}

export const RelayError = validate855;
const schema225 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"type":{"const":"error","type":"string"}},"required":["code","type"],"type":"object","additionalProperties":false};

function validate855(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate855.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "code") || (key0 === "detail")) || (key0 === "type"))){
validate855.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined && func0.call(data, "code")){
const _errs2 = errors;
if(!(validate291(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined && func0.call(data, "detail")){
const _errs3 = errors;
if(!(validate284(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate855.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("error" !== data2){
validate855.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate855.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate855.errors = vErrors;
return errors === 0;
}

export const RelayLimits = validate858;
const schema226 = {"description":"Those of the server's limits that a connection has to know.","properties":{"dead_ms":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"}},"required":["dead_ms","frame_bytes","frames_per_second","ping_ms","queue_frames","strikes"],"type":"object","additionalProperties":false};

function validate858(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms")) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))){
validate858.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "dead_ms") || (key0 === "frame_bytes")) || (key0 === "frames_per_second")) || (key0 === "ping_ms")) || (key0 === "queue_frames")) || (key0 === "strikes"))){
validate858.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dead_ms !== undefined && func0.call(data, "dead_ms")){
const _errs2 = errors;
if(!(validate615(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame_bytes !== undefined && func0.call(data, "frame_bytes")){
const _errs3 = errors;
if(!(validate615(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frames_per_second !== undefined && func0.call(data, "frames_per_second")){
const _errs4 = errors;
if(!(validate615(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ping_ms !== undefined && func0.call(data, "ping_ms")){
const _errs5 = errors;
if(!(validate615(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queue_frames !== undefined && func0.call(data, "queue_frames")){
const _errs6 = errors;
if(!(validate615(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strikes !== undefined && func0.call(data, "strikes")){
const _errs7 = errors;
if(!(validate615(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate858.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate858.errors = vErrors;
return errors === 0;
}

export const RelayServerMessage = validate865;
const schema227 = {"description":"What a server sends in text messages.","oneOf":[{"$ref":"#/$defs/Challenge"},{"$ref":"#/$defs/Closed"},{"$ref":"#/$defs/Ending"},{"$ref":"#/$defs/RelayError"},{"$ref":"#/$defs/Joined"},{"$ref":"#/$defs/Left"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RolesChanged"},{"$ref":"#/$defs/Welcome"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema228 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"roles","type":"string"}},"required":["connection","roles","type"],"type":"object","additionalProperties":false};

function validate866(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate866.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "connection") || (key0 === "roles")) || (key0 === "type"))){
validate866.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs3 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate866.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate866.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate866.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate866.errors = vErrors;
return errors === 0;
}

const schema229 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"limits":{"$ref":"#/$defs/RelayLimits"},"participants":{"description":"The others who are there.","items":{"$ref":"#/$defs/Participant"},"maxItems":10000,"type":"array"},"roles":{"$ref":"#/$defs/Roles"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"welcome","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["connection","limits","participants","roles","sig","type","v"],"type":"object","additionalProperties":false};

function validate869(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate869.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "connection") || (key0 === "limits")) || (key0 === "participants")) || (key0 === "roles")) || (key0 === "sig")) || (key0 === "type")) || (key0 === "v"))){
validate869.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs3 = errors;
if(!(validate858(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate858.errors : vErrors.concat(validate858.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined && func0.call(data, "participants")){
let data2 = data.participants;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate869.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate771(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate771.errors : vErrors.concat(validate771.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate869.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs7 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data6 = data.type;
const _errs9 = errors;
if(typeof data6 !== "string"){
validate869.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate869.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate869.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate869.errors = vErrors;
return errors === 0;
}


function validate865(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "challenge"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
else if(tag0 === "closed"){
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ending"){
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate855(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate855.errors : vErrors.concat(validate855.errors);
errors = vErrors.length;
}
}
else if(tag0 === "joined"){
if(!(validate604(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate604.errors : vErrors.concat(validate604.errors);
errors = vErrors.length;
}
}
else if(tag0 === "left"){
if(!(validate613(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate776(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate780(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate780.errors : vErrors.concat(validate780.errors);
errors = vErrors.length;
}
}
else if(tag0 === "roles"){
if(!(validate866(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate866.errors : vErrors.concat(validate866.errors);
errors = vErrors.length;
}
}
else if(tag0 === "welcome"){
if(!(validate869(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate869.errors : vErrors.concat(validate869.errors);
errors = vErrors.length;
}
}
else {
validate865.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate865.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate865.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate865.errors = vErrors;
return errors === 0;
}

export const RelayUrl = validate886;

function validate886(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate886.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern16.test(data)){
validate886.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate886.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate886.errors = vErrors;
return errors === 0;
}

export const RequestPath = validate887;

function validate887(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate887.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern24.test(data)){
validate887.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"},message:"must match pattern \""+"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"+"\""}];
return false;
}
}
}
else {
validate887.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate887.errors = vErrors;
return errors === 0;
}

export const RequestQuery = validate888;

function validate888(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate888.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern25.test(data)){
validate888.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x22\\x24-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x22\\x24-\\x7e]+$"+"\""}];
return false;
}
}
}
else {
validate888.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate888.errors = vErrors;
return errors === 0;
}

export const RequestSignIn = validate889;
const schema233 = {"description":"In of `http-request.sign`.","properties":{"authority":{"$ref":"#/$defs/SubjectText"},"body":{"$ref":"#/$defs/HexText"},"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/UserId"},"method":{"$ref":"#/$defs/ShortText"},"nonce":{"$ref":"#/$defs/Bytes16"},"path":{"$ref":"#/$defs/SubjectText"},"private_key":{"$ref":"#/$defs/Hex32"},"query":{"$ref":"#/$defs/SubjectText"}},"required":["authority","created","keyid","method","nonce","path","private_key","query"],"type":"object","additionalProperties":false};

function validate889(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.authority === undefined) || (!(func0.call(data, "authority")))) && (missing0 = "authority")) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query"))){
validate889.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema233.properties, key0))){
validate889.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authority !== undefined && func0.call(data, "authority")){
const _errs2 = errors;
if(!(validate40(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
const _errs3 = errors;
if(!(validate32(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs4 = errors;
if(!(validate34(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyid !== undefined && func0.call(data, "keyid")){
const _errs5 = errors;
if(!(validate24(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs6 = errors;
if(!(validate459(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs7 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs8 = errors;
if(!(validate40(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs9 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
const _errs10 = errors;
if(!(validate40(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate889.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate889.errors = vErrors;
return errors === 0;
}

export const RequestSignOut = validate899;
const schema234 = {"description":"Out of `http-request.sign`: whole field values; the first two exactly when there is a body.","properties":{"content_digest":{"$ref":"#/$defs/SubjectText"},"content_type":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["signature","signature_input"],"type":"object","additionalProperties":false};

function validate899(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature")) || (((data.signature_input === undefined) || (!(func0.call(data, "signature_input")))) && (missing0 = "signature_input"))){
validate899.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "content_digest") || (key0 === "content_type")) || (key0 === "signature")) || (key0 === "signature_input"))){
validate899.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs2 = errors;
if(!(validate40(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_type !== undefined && func0.call(data, "content_type")){
const _errs3 = errors;
if(!(validate40(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs4 = errors;
if(!(validate40(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs5 = errors;
if(!(validate40(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate899.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate899.errors = vErrors;
return errors === 0;
}

export const RequestVerifyIn = validate904;
const schema235 = {"description":"In of `http-request.verify`.","properties":{"authority":{"$ref":"#/$defs/SubjectText"},"body":{"$ref":"#/$defs/HexText"},"content_digest":{"$ref":"#/$defs/SubjectText"},"content_type":{"$ref":"#/$defs/SubjectText"},"method":{"$ref":"#/$defs/ShortText"},"now":{"$ref":"#/$defs/Timestamp"},"path":{"$ref":"#/$defs/SubjectText"},"public_key":{"$ref":"#/$defs/Hex32"},"query":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["authority","method","now","path","public_key","query"],"type":"object","additionalProperties":false};

function validate904(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.authority === undefined) || (!(func0.call(data, "authority")))) && (missing0 = "authority")) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query"))){
validate904.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema235.properties, key0))){
validate904.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authority !== undefined && func0.call(data, "authority")){
const _errs2 = errors;
if(!(validate40(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
const _errs3 = errors;
if(!(validate32(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs4 = errors;
if(!(validate40(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_type !== undefined && func0.call(data, "content_type")){
const _errs5 = errors;
if(!(validate40(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs6 = errors;
if(!(validate459(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs7 = errors;
if(!(validate34(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs8 = errors;
if(!(validate40(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs9 = errors;
if(!(validate38(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
const _errs10 = errors;
if(!(validate40(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs11 = errors;
if(!(validate40(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs12 = errors;
if(!(validate40(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate904.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate904.errors = vErrors;
return errors === 0;
}

export const RequestVerifyOut = validate916;
const schema236 = {"description":"Out of `http-request.verify`.","properties":{"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/UserId"},"nonce":{"$ref":"#/$defs/Bytes16"}},"required":["created","keyid","nonce"],"type":"object","additionalProperties":false};

function validate916(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created")) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))){
validate916.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "created") || (key0 === "keyid")) || (key0 === "nonce"))){
validate916.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created !== undefined && func0.call(data, "created")){
const _errs2 = errors;
if(!(validate34(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyid !== undefined && func0.call(data, "keyid")){
const _errs3 = errors;
if(!(validate24(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs4 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate916.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate916.errors = vErrors;
return errors === 0;
}

export const Roles = validate920;

function validate920(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate920.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "read") || (key0 === "write"))){
validate920.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.read !== undefined && func0.call(data, "read")){
const _errs2 = errors;
if(typeof data.read !== "boolean"){
validate920.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs4 = errors;
if(typeof data.write !== "boolean"){
validate920.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate920.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate920.errors = vErrors;
return errors === 0;
}

export const RolesChanged = validate921;

function validate921(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate921.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "connection") || (key0 === "roles")) || (key0 === "type"))){
validate921.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs3 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate921.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate921.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate921.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate921.errors = vErrors;
return errors === 0;
}

export const SealedContent = validate924;
const schema239 = {"description":"The content of a `vt.sealed` event.","properties":{"ciphertext":{"$ref":"#/$defs/Ciphertext"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"to":{"$ref":"#/$defs/UserId"}},"required":["ciphertext","enc","epoch"],"type":"object","additionalProperties":false};

function validate924(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))){
validate924.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "ciphertext") || (key0 === "enc")) || (key0 === "epoch")) || (key0 === "to"))){
validate924.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs2 = errors;
if(!(validate190(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs3 = errors;
if(!(validate86(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs4 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs5 = errors;
if(!(validate24(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate924.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate924.errors = vErrors;
return errors === 0;
}

export const SealedKey = validate929;

function validate929(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate929.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "ciphertext") || (key0 === "enc"))){
validate929.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs2 = errors;
if(!(validate74(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs3 = errors;
if(!(validate86(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate929.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate929.errors = vErrors;
return errors === 0;
}

export const SealedKeyOut = validate932;
const schema241 = {"description":"Out of `epoch-key.seal` and `tunnel-key.seal`.","properties":{"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["sealed"],"type":"object","additionalProperties":false};

function validate932(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed")){
validate932.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "sealed")){
validate932.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sealed !== undefined && func0.call(data, "sealed")){
if(!(validate250(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate932.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate932.errors = vErrors;
return errors === 0;
}

export const SealedKeys = validate934;

function validate934(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate934.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate250(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate934.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate934.errors = vErrors;
return errors === 0;
}

export const SealedSubject = validate936;

function validate936(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate936.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "ciphertext") || (key0 === "enc"))){
validate936.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs2 = errors;
if(!(validate40(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs3 = errors;
if(!(validate40(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate936.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate936.errors = vErrors;
return errors === 0;
}

export const SealingKey = validate939;

function validate939(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate939.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate939.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate939.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate939.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate939.errors = vErrors;
return errors === 0;
}

export const Seq = validate940;

function validate940(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate940.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate940.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate940.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate940.errors = vErrors;
return errors === 0;
}

export const SeqOrZero = validate941;
const schema246 = {"description":"A number in the order of a channel, or 0 for the place before its first entry.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate941(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate941.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate941.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate941.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate941.errors = vErrors;
return errors === 0;
}

export const ServerDocument = validate942;
const schema247 = {"description":"What a server says of itself.","properties":{"expires_at":{"$ref":"#/$defs/Timestamp"},"features":{"$ref":"#/$defs/Features"},"issued_at":{"$ref":"#/$defs/Timestamp"},"limits":{"$ref":"#/$defs/Limits"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"},"versions":{"items":{"$ref":"#/$defs/Version"},"maxItems":16,"minItems":1,"type":"array"},"vtservers":{"items":{"$ref":"#/$defs/VtserverEntry"},"maxItems":64,"minItems":1,"type":"array"}},"required":["expires_at","features","issued_at","limits","server","server_key","sig","v","versions","vtservers"],"type":"object","additionalProperties":false};

function validate942(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at")) || (((data.features === undefined) || (!(func0.call(data, "features")))) && (missing0 = "features"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.versions === undefined) || (!(func0.call(data, "versions")))) && (missing0 = "versions"))) || (((data.vtservers === undefined) || (!(func0.call(data, "vtservers")))) && (missing0 = "vtservers"))){
validate942.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema247.properties, key0))){
validate942.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs2 = errors;
if(!(validate34(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.features !== undefined && func0.call(data, "features")){
const _errs3 = errors;
if(!(validate481(data.features, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
const _errs4 = errors;
if(!(validate34(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs5 = errors;
if(!(validate616(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate616.errors : vErrors.concat(validate616.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs6 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_key !== undefined && func0.call(data, "server_key")){
const _errs7 = errors;
if(!(validate76(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs9 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versions !== undefined && func0.call(data, "versions")){
let data8 = data.versions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data8)){
if(data8.length > 16){
validate942.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data8.length < 1){
validate942.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate80(data8[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate942.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtservers !== undefined && func0.call(data, "vtservers")){
let data10 = data.vtservers;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data10)){
if(data10.length > 64){
validate942.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
if(data10.length < 1){
validate942.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate179(data10[i1], {instancePath:instancePath+"/vtservers/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate942.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate942.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate942.errors = vErrors;
return errors === 0;
}

export const ServerName = validate953;

function validate953(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate953.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate953.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data)){
validate953.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate953.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate953.errors = vErrors;
return errors === 0;
}

export const SessionOpenIn = validate954;
const schema249 = {"description":"In of `session.open`: what a receiver knows of a tunnel, and the binary messages that it got.","properties":{"channel":{"$ref":"#/$defs/Id"},"frames":{"items":{"$ref":"#/$defs/HexText"},"maxItems":1000,"type":"array"},"server":{"$ref":"#/$defs/ServerName"},"talkers":{"items":{"$ref":"#/$defs/SessionTalker"},"maxItems":1000,"type":"array"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["channel","frames","server","talkers","tunnelID","tunnel_key"],"type":"object","additionalProperties":false};
const schema250 = {"description":"A participant whose credential was verified.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"}},"required":["connection","device","salt"],"type":"object","additionalProperties":false};

function validate958(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))){
validate958.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "connection") || (key0 === "device")) || (key0 === "salt"))){
validate958.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs4 = errors;
if(!(validate73(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate958.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate958.errors = vErrors;
return errors === 0;
}


function validate954(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.frames === undefined) || (!(func0.call(data, "frames")))) && (missing0 = "frames"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.talkers === undefined) || (!(func0.call(data, "talkers")))) && (missing0 = "talkers"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate954.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "channel") || (key0 === "frames")) || (key0 === "server")) || (key0 === "talkers")) || (key0 === "tunnelID")) || (key0 === "tunnel_key"))){
validate954.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frames !== undefined && func0.call(data, "frames")){
let data1 = data.frames;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate954.errors = [{instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate32(data1[i0], {instancePath:instancePath+"/frames/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate954.errors = [{instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs6 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers !== undefined && func0.call(data, "talkers")){
let data4 = data.talkers;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate954.errors = [{instancePath:instancePath+"/talkers",schemaPath:"#/properties/talkers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate958(data4[i1], {instancePath:instancePath+"/talkers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate958.errors : vErrors.concat(validate958.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate954.errors = [{instancePath:instancePath+"/talkers",schemaPath:"#/properties/talkers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs10 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs11 = errors;
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate954.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate954.errors = vErrors;
return errors === 0;
}

export const SessionOpenOut = validate965;
const schema251 = {"description":"Out of `session.open`.","properties":{"heard":{"description":"In the order in which they came.","items":{"$ref":"#/$defs/HeardFrame"},"maxItems":1000,"type":"array"}},"required":["heard"],"type":"object","additionalProperties":false};

function validate965(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.heard === undefined) || (!(func0.call(data, "heard")))) && (missing0 = "heard")){
validate965.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "heard")){
validate965.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.heard !== undefined && func0.call(data, "heard")){
let data0 = data.heard;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate965.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate558(data0[i0], {instancePath:instancePath+"/heard/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate558.errors : vErrors.concat(validate558.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate965.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate965.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate965.errors = vErrors;
return errors === 0;
}

export const SessionTalker = validate967;

function validate967(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))){
validate967.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "connection") || (key0 === "device")) || (key0 === "salt"))){
validate967.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs4 = errors;
if(!(validate73(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate967.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate967.errors = vErrors;
return errors === 0;
}

export const ShortText = validate971;

function validate971(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate971.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate971.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate971.errors = vErrors;
return errors === 0;
}

export const Signature = validate972;

function validate972(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate972.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate972.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate972.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate972.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate972.errors = vErrors;
return errors === 0;
}

export const SigningKey = validate973;

function validate973(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate973.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate973.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate973.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate973.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate973.errors = vErrors;
return errors === 0;
}

export const SnapshotItem = validate974;
const schema256 = {"properties":{"kind":{"const":"snapshot","type":"string"},"snapshot":{"$ref":"#/$defs/ChannelSnapshot"}},"required":["kind","snapshot"],"type":"object","additionalProperties":false};

function validate974(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.snapshot === undefined) || (!(func0.call(data, "snapshot")))) && (missing0 = "snapshot"))){
validate974.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "snapshot"))){
validate974.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate974.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("snapshot" !== data0){
validate974.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "snapshot"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined && func0.call(data, "snapshot")){
const _errs4 = errors;
if(!(validate114(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate974.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate974.errors = vErrors;
return errors === 0;
}

export const StateEntry = validate976;

function validate976(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate976.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "age") || (key0 === "event")) || (key0 === "id")) || (key0 === "received_at")) || (key0 === "refreshed_age")) || (key0 === "seq"))){
validate976.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.age !== undefined && func0.call(data, "age")){
const _errs2 = errors;
if(!(validate119(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs3 = errors;
if(!(validate121(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs4 = errors;
if(!(validate29(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs5 = errors;
if(!(validate34(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshed_age !== undefined && func0.call(data, "refreshed_age")){
const _errs6 = errors;
if(!(validate119(data.refreshed_age, {instancePath:instancePath+"/refreshed_age",parentData:data,parentDataProperty:"refreshed_age",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs7 = errors;
if(!(validate110(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate976.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate976.errors = vErrors;
return errors === 0;
}

export const StateKey = validate983;

function validate983(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate983.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern13.test(data)){
validate983.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate983.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate983.errors = vErrors;
return errors === 0;
}

export const StreamChannels = validate984;
const schema259 = {"additionalProperties":{"$ref":"#/$defs/SeqOrZero"},"description":"From channel id to the last `seq` known.","maxProperties":1000,"type":"object"};

function validate984(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate984.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate941(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate941.errors : vErrors.concat(validate941.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate984.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate984.errors = vErrors;
return errors === 0;
}

export const StreamItem = validate986;
const schema260 = {"description":"One message of a stream.","oneOf":[{"$ref":"#/$defs/AddedItem"},{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/LostItem"},{"$ref":"#/$defs/MemberEntry"},{"$ref":"#/$defs/NoticeItem"},{"$ref":"#/$defs/SnapshotItem"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate986(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "added"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "creation"){
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate318(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
else if(tag0 === "lost"){
if(!(validate654(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate325(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
else if(tag0 === "notice"){
if(!(validate744(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate744.errors : vErrors.concat(validate744.errors);
errors = vErrors.length;
}
}
else if(tag0 === "snapshot"){
if(!(validate974(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate974.errors : vErrors.concat(validate974.errors);
errors = vErrors.length;
}
}
else {
validate986.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate986.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate986.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate986.errors = vErrors;
return errors === 0;
}

export const StreamKeyIn = validate994;
const schema261 = {"description":"In of `stream-key.derive`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","stream","tunnel_key"],"type":"object","additionalProperties":false};

function validate994(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate994.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "connection") || (key0 === "stream")) || (key0 === "tunnel_key"))){
validate994.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs3 = errors;
if(!(validate528(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs4 = errors;
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate994.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate994.errors = vErrors;
return errors === 0;
}

export const StreamKeyInput = validate998;

function validate998(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate998.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channel") || (key0 === "device")) || (key0 === "salt")) || (key0 === "server")) || (key0 === "tunnelID"))){
validate998.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs4 = errors;
if(!(validate73(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs5 = errors;
if(!(validate36(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs6 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate998.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate998.errors = vErrors;
return errors === 0;
}

export const StreamKeyOut = validate1004;
const schema263 = {"description":"Out of `stream-key.derive`.","properties":{"base_key":{"$ref":"#/$defs/Hex32"},"sframe_key":{"$ref":"#/$defs/HexText"},"sframe_salt":{"$ref":"#/$defs/HexText"}},"required":["base_key","sframe_key","sframe_salt"],"type":"object","additionalProperties":false};

function validate1004(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.base_key === undefined) || (!(func0.call(data, "base_key")))) && (missing0 = "base_key")) || (((data.sframe_key === undefined) || (!(func0.call(data, "sframe_key")))) && (missing0 = "sframe_key"))) || (((data.sframe_salt === undefined) || (!(func0.call(data, "sframe_salt")))) && (missing0 = "sframe_salt"))){
validate1004.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "base_key") || (key0 === "sframe_key")) || (key0 === "sframe_salt"))){
validate1004.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.base_key !== undefined && func0.call(data, "base_key")){
const _errs2 = errors;
if(!(validate38(data.base_key, {instancePath:instancePath+"/base_key",parentData:data,parentDataProperty:"base_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sframe_key !== undefined && func0.call(data, "sframe_key")){
const _errs3 = errors;
if(!(validate32(data.sframe_key, {instancePath:instancePath+"/sframe_key",parentData:data,parentDataProperty:"sframe_key",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sframe_salt !== undefined && func0.call(data, "sframe_salt")){
const _errs4 = errors;
if(!(validate32(data.sframe_salt, {instancePath:instancePath+"/sframe_salt",parentData:data,parentDataProperty:"sframe_salt",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate1004.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1004.errors = vErrors;
return errors === 0;
}

export const StreamParameters = validate1008;

function validate1008(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate1008.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "salt")){
validate1008.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate73(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate1008.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1008.errors = vErrors;
return errors === 0;
}

export const StreamRequest = validate1010;
const schema265 = {"description":"The channels to follow, and the `seq` after which to begin.","properties":{"channels":{"$ref":"#/$defs/StreamChannels"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object","additionalProperties":false};

function validate1010(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1010.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "channels") || (key0 === "v"))){
validate1010.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channels !== undefined && func0.call(data, "channels")){
const _errs2 = errors;
if(!(validate984(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate984.errors : vErrors.concat(validate984.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs3 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate1010.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1010.errors = vErrors;
return errors === 0;
}

export const SubjectText = validate1013;

function validate1013(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate1013.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate1013.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1013.errors = vErrors;
return errors === 0;
}

export const TimeFreshIn = validate1014;
const schema267 = {"description":"In of `time.fresh`; its Out is `Accepted`.","properties":{"at":{"$ref":"#/$defs/Timestamp"},"now":{"$ref":"#/$defs/Timestamp"}},"required":["at","now"],"type":"object","additionalProperties":false};

function validate1014(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at")) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))){
validate1014.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "at") || (key0 === "now"))){
validate1014.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined && func0.call(data, "at")){
const _errs2 = errors;
if(!(validate34(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs3 = errors;
if(!(validate34(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate1014.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1014.errors = vErrors;
return errors === 0;
}

export const Timestamp = validate1017;

function validate1017(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1017.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1017.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1017.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1017.errors = vErrors;
return errors === 0;
}

export const TunnelId = validate1018;

function validate1018(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1018.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1018.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate1018.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1018.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1018.errors = vErrors;
return errors === 0;
}

export const TunnelIdIn = validate1019;
const schema270 = {"description":"In of `tunnel-key.id`.","properties":{"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["tunnel_key"],"type":"object","additionalProperties":false};

function validate1019(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key")){
validate1019.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "tunnel_key")){
validate1019.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate1019.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1019.errors = vErrors;
return errors === 0;
}

export const TunnelIdOut = validate1021;
const schema271 = {"description":"Out of `tunnel-key.id`.","properties":{"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["tunnelID"],"type":"object","additionalProperties":false};

function validate1021(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID")){
validate1021.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "tunnelID")){
validate1021.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate1021.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1021.errors = vErrors;
return errors === 0;
}

export const TunnelKeyOpenIn = validate1023;
const schema272 = {"description":"In of `tunnel-key.open`.","properties":{"context":{"$ref":"#/$defs/TunnelKeySealContext"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","private_key","sealed"],"type":"object","additionalProperties":false};
const schema273 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"sender":{"$ref":"#/$defs/UserId"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","epoch","sender","tunnelID"],"type":"object","additionalProperties":false};

function validate1024(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1024.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "epoch")) || (key0 === "sender")) || (key0 === "tunnelID"))){
validate1024.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs3 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs4 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs5 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1024.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1024.errors = vErrors;
return errors === 0;
}


function validate1023(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate1023.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "context") || (key0 === "private_key")) || (key0 === "sealed"))){
validate1023.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.context !== undefined && func0.call(data, "context")){
const _errs2 = errors;
if(!(validate1024(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate1024.errors : vErrors.concat(validate1024.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs3 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs4 = errors;
if(!(validate412(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate1023.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1023.errors = vErrors;
return errors === 0;
}

export const TunnelKeyOpenOut = validate1032;
const schema274 = {"description":"Out of `tunnel-key.open`.","properties":{"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["tunnel_key"],"type":"object","additionalProperties":false};

function validate1032(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key")){
validate1032.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "tunnel_key")){
validate1032.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate1032.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1032.errors = vErrors;
return errors === 0;
}

export const TunnelKeySealContext = validate1034;

function validate1034(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1034.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "channel") || (key0 === "epoch")) || (key0 === "sender")) || (key0 === "tunnelID"))){
validate1034.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs3 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs4 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs5 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1034.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1034.errors = vErrors;
return errors === 0;
}

export const TunnelKeySealIn = validate1039;
const schema276 = {"description":"In of `tunnel-key.seal`.","properties":{"context":{"$ref":"#/$defs/TunnelKeySealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["context","ephemeral_ikm","recipient_key","tunnel_key"],"type":"object","additionalProperties":false};

function validate1039(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1039.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "context") || (key0 === "ephemeral_ikm")) || (key0 === "recipient_key")) || (key0 === "tunnel_key"))){
validate1039.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.context !== undefined && func0.call(data, "context")){
const _errs2 = errors;
if(!(validate1024(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate1024.errors : vErrors.concat(validate1024.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_ikm !== undefined && func0.call(data, "ephemeral_ikm")){
const _errs3 = errors;
if(!(validate38(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient_key !== undefined && func0.call(data, "recipient_key")){
const _errs4 = errors;
if(!(validate38(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs5 = errors;
if(!(validate38(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1039.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1039.errors = vErrors;
return errors === 0;
}

export const TunnelRecord = validate1044;

function validate1044(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate1044.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema52.properties, key0))){
validate1044.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access !== undefined && func0.call(data, "access")){
const _errs2 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs3 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined && func0.call(data, "connections")){
const _errs4 = errors;
if(!(validate144(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs5 = errors;
if(!(validate34(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined && func0.call(data, "created_by")){
const _errs6 = errors;
if(!(validate24(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_on !== undefined && func0.call(data, "created_on")){
const _errs7 = errors;
if(!(validate36(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declaration !== undefined && func0.call(data, "declaration")){
const _errs8 = errors;
if(!(validate162(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs9 = errors;
if(!(validate167(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs10 = errors;
if(!(validate169(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data9 = data.state;
const _errs11 = errors;
if(typeof data9 !== "string"){
validate1044.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate1044.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema52.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs13 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs14 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs15 = errors;
if(!(validate179(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1044.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1044.errors = vErrors;
return errors === 0;
}

export const UserId = validate1057;

function validate1057(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 325){
validate1057.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 325},message:"must NOT have more than 325 characters"}];
return false;
}
else {
if(func46(data) < 4){
validate1057.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data)){
validate1057.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate1057.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1057.errors = vErrors;
return errors === 0;
}

export const UserProof = validate1058;
const schema279 = {"description":"What the user asks the server to countersign: a proof without the server's signature.","properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"expires_at":{"$ref":"#/$defs/Timestamp"},"issued_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"origin":{"$ref":"#/$defs/ServerName"},"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"proof","type":"string"},"user":{"$ref":"#/$defs/UserId"},"user_sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","device","expires_at","issued_at","nonce","origin","proxy","roles","stream","tunnelID","type","user","user_sig","v"],"type":"object","additionalProperties":false};

function validate1058(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1058.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema279.properties, key0))){
validate1058.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate29(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs3 = errors;
if(!(validate127(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs4 = errors;
if(!(validate34(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
const _errs5 = errors;
if(!(validate34(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs6 = errors;
if(!(validate72(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs7 = errors;
if(!(validate36(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs8 = errors;
if(!(validate150(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs9 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs10 = errors;
if(!(validate201(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs11 = errors;
if(!(validate169(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data10 = data.type;
const _errs12 = errors;
if(typeof data10 !== "string"){
validate1058.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data10){
validate1058.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs14 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_sig !== undefined && func0.call(data, "user_sig")){
const _errs15 = errors;
if(!(validate94(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs16 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1058.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1058.errors = vErrors;
return errors === 0;
}

export const Version = validate1072;

function validate1072(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1072.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate1072.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1072.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1072.errors = vErrors;
return errors === 0;
}

export const Via = validate1073;

function validate1073(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate1073.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "proof") || (key0 === "vtserver"))){
validate1073.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs2 = errors;
if(!(validate208(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs3 = errors;
if(!(validate179(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate1073.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1073.errors = vErrors;
return errors === 0;
}

export const VtserverEntry = validate1076;

function validate1076(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate1076.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "key") || (key0 === "url"))){
validate1076.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(!(validate76(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs3 = errors;
if(!(validate181(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate1076.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1076.errors = vErrors;
return errors === 0;
}

export const Welcome = validate1079;

function validate1079(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1079.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "connection") || (key0 === "limits")) || (key0 === "participants")) || (key0 === "roles")) || (key0 === "sig")) || (key0 === "type")) || (key0 === "v"))){
validate1079.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs2 = errors;
if(!(validate236(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs3 = errors;
if(!(validate858(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate858.errors : vErrors.concat(validate858.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined && func0.call(data, "participants")){
let data2 = data.participants;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate1079.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate771(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate771.errors : vErrors.concat(validate771.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate1079.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs7 = errors;
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs8 = errors;
if(!(validate94(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data6 = data.type;
const _errs9 = errors;
if(typeof data6 !== "string"){
validate1079.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate1079.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs11 = errors;
if(!(validate80(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate1079.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1079.errors = vErrors;
return errors === 0;
}

export const WelcomeSignIn = validate1086;
const schema284 = {"description":"In of `welcome.sign`; `connect` is what the challenge was answered with, also a `relay_connect`.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"private_key":{"$ref":"#/$defs/Hex32"},"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["challenge","connect","private_key","welcome"],"type":"object","additionalProperties":false};

function validate1086(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome"))){
validate1086.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "challenge") || (key0 === "connect")) || (key0 === "private_key")) || (key0 === "welcome"))){
validate1086.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs2 = errors;
if(!(validate228(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined && func0.call(data, "connect")){
const _errs3 = errors;
if(!(validate228(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs4 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.welcome !== undefined && func0.call(data, "welcome")){
const _errs5 = errors;
if(!(validate228(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1086.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1086.errors = vErrors;
return errors === 0;
}

export const WelcomeSignOut = validate1091;
const schema285 = {"description":"Out of `welcome.sign`: the welcome with its signature.","properties":{"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["welcome"],"type":"object","additionalProperties":false};

function validate1091(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome")){
validate1091.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "welcome")){
validate1091.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.welcome !== undefined && func0.call(data, "welcome")){
if(!(validate228(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate1091.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1091.errors = vErrors;
return errors === 0;
}

export const WelcomeVerifyIn = validate1093;
const schema286 = {"description":"In of `welcome.verify`; its Out is `Accepted`.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"public_key":{"$ref":"#/$defs/Hex32"},"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["challenge","connect","public_key","welcome"],"type":"object","additionalProperties":false};

function validate1093(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome"))){
validate1093.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "challenge") || (key0 === "connect")) || (key0 === "public_key")) || (key0 === "welcome"))){
validate1093.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs2 = errors;
if(!(validate228(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined && func0.call(data, "connect")){
const _errs3 = errors;
if(!(validate228(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs4 = errors;
if(!(validate38(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.welcome !== undefined && func0.call(data, "welcome")){
const _errs5 = errors;
if(!(validate228(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1093.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1093.errors = vErrors;
return errors === 0;
}

export const X25519AgreeIn = validate1098;
const schema287 = {"description":"In of `x25519.agree`.","properties":{"private_key":{"$ref":"#/$defs/Hex32"},"public_key":{"$ref":"#/$defs/HexText"}},"required":["private_key","public_key"],"type":"object","additionalProperties":false};

function validate1098(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate1098.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "private_key") || (key0 === "public_key"))){
validate1098.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs2 = errors;
if(!(validate38(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs3 = errors;
if(!(validate32(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate1098.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1098.errors = vErrors;
return errors === 0;
}

export const X25519AgreeOut = validate1101;
const schema288 = {"description":"Out of `x25519.agree`.","properties":{"secret":{"$ref":"#/$defs/Hex32"}},"required":["secret"],"type":"object","additionalProperties":false};

function validate1101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.secret === undefined) || (!(func0.call(data, "secret")))) && (missing0 = "secret")){
validate1101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "secret")){
validate1101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secret !== undefined && func0.call(data, "secret")){
if(!(validate38(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate1101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1101.errors = vErrors;
return errors === 0;
}
