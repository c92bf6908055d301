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
const schema8 = {"description":"Who has a right in the tunnel; an absent list is everybody who has it in the channel, an empty one is nobody.","properties":{"admin":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true},"read":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true},"write":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true}},"type":"object"};
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
if(data.admin !== undefined && func0.call(data, "admin")){
let data0 = data.admin;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate23.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/admin/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined && func0.call(data, "read")){
let data2 = data.read;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate23.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
const _errs6 = errors;
if(!(validate24(data2[i2], {instancePath:instancePath+"/read/" + i2,parentData:data2,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs6 === errors;
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
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
let data4 = data.write;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate23.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
const _errs9 = errors;
if(!(validate24(data4[i4], {instancePath:instancePath+"/write/" + i4,parentData:data4,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid5 = _errs9 === errors;
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
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
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

export const AccountOut = validate28;
const schema10 = {"description":"Out of `create-account` and of `restore-account`.","properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["device","sealing_key","signing_key","user"],"type":"object"};
const schema11 = {"maxLength":389,"minLength":5,"pattern":"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern1 = new RegExp("^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate29.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate29.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate29.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
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

const schema12 = {"description":"An X25519 public key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};
const pattern2 = new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate31.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate31.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate31.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"An Ed25519 public key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate33.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate33.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate33.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs2 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const AddedItem = validate36;
const schema14 = {"description":"The user has become a reader of a channel that the stream does not name.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"added","type":"string"}},"required":["channel","kind"],"type":"object"};
const schema15 = {"description":"A SHA-256 that names a thing: a channel, a membership object, an event.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate37.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate37.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate37.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("added" !== data1){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "added"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const AdvanceClockIn = validate39;
const schema16 = {"description":"In of `advance-clock`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"ms":{"$ref":"#/$defs/Milliseconds"}},"required":["client","ms"],"type":"object"};
const schema17 = {"maximum":9007199254740991,"minimum":1,"type":"integer"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate40.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate40.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate42.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate42.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.ms === undefined) || (!(func0.call(data, "ms")))) && (missing0 = "ms"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ms !== undefined && func0.call(data, "ms")){
const _errs2 = errors;
if(!(validate42(data.ms, {instancePath:instancePath+"/ms",parentData:data,parentDataProperty:"ms",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

export const AnswerSignIn = validate44;
const schema19 = {"description":"In of `http-answer.sign`.","properties":{"body":{"$ref":"#/$defs/HexText"},"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/ServerName"},"private_key":{"$ref":"#/$defs/Hex32"},"request_signature":{"$ref":"#/$defs/SubjectText"},"status":{"$ref":"#/$defs/AnswerStatus"}},"required":["body","created","keyid","private_key","request_signature","status"],"type":"object"};
const schema20 = {"description":"Octets in lower-case hexadecimal.","maxLength":524288,"pattern":"^(?:[0-9a-f]{2})*$","type":"string"};
const pattern5 = new RegExp("^(?:[0-9a-f]{2})*$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 524288){
validate45.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 524288},message:"must NOT have more than 524288 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate45.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"Milliseconds since the epoch.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate47.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate47.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema22 = {"maxLength":259,"minLength":1,"pattern":"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern6 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate49.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate49.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate49.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"32 octets in lower-case hexadecimal.","maxLength":64,"minLength":64,"pattern":"^[0-9a-f]{64}$","type":"string"};
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate51.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate51.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern7.test(data)){
validate51.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema24 = {"description":"A text that is being judged: any at all.","maxLength":65536,"type":"string"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate53.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema25 = {"maximum":599,"minimum":200,"type":"integer"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate55.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 200 || isNaN(data)){
validate55.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.request_signature === undefined) || (!(func0.call(data, "request_signature")))) && (missing0 = "request_signature"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate45(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs2 = errors;
if(!(validate47(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate49(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate53(data.request_signature, {instancePath:instancePath+"/request_signature",parentData:data,parentDataProperty:"request_signature",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs6 = errors;
if(!(validate55(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const AnswerSignOut = validate57;
const schema26 = {"description":"Out of `http-answer.sign`.","properties":{"content_digest":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["content_digest","signature","signature_input"],"type":"object"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.content_digest === undefined) || (!(func0.call(data, "content_digest")))) && (missing0 = "content_digest")) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))) || (((data.signature_input === undefined) || (!(func0.call(data, "signature_input")))) && (missing0 = "signature_input"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs1 = errors;
if(!(validate53(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs2 = errors;
if(!(validate53(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs3 = errors;
if(!(validate53(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

export const AnswerStatus = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate61.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 200 || isNaN(data)){
validate61.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const AnswerVerifyIn = validate62;
const schema28 = {"description":"In of `http-answer.verify`.","properties":{"body":{"$ref":"#/$defs/HexText"},"content_digest":{"$ref":"#/$defs/SubjectText"},"public_key":{"$ref":"#/$defs/Hex32"},"request_signature":{"$ref":"#/$defs/SubjectText"},"server":{"$ref":"#/$defs/ServerName"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"},"status":{"$ref":"#/$defs/AnswerStatus"}},"required":["body","public_key","request_signature","server","status"],"type":"object"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.request_signature === undefined) || (!(func0.call(data, "request_signature")))) && (missing0 = "request_signature"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate45(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs2 = errors;
if(!(validate53(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate51(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_signature !== undefined && func0.call(data, "request_signature")){
const _errs4 = errors;
if(!(validate53(data.request_signature, {instancePath:instancePath+"/request_signature",parentData:data,parentDataProperty:"request_signature",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate53(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs7 = errors;
if(!(validate53(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate55(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

export const AnswerVerifyOut = validate71;
const schema29 = {"description":"Out of `http-answer.verify`.","properties":{"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/ServerName"}},"required":["created","keyid"],"type":"object"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created")) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created !== undefined && func0.call(data, "created")){
const _errs1 = errors;
if(!(validate47(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyid !== undefined && func0.call(data, "keyid")){
const _errs2 = errors;
if(!(validate49(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const Base64urlDecodeIn = validate74;
const schema30 = {"description":"In of `base64url.decode`.","properties":{"length":{"$ref":"#/$defs/OctetCount"},"text":{"$ref":"#/$defs/SubjectText"}},"required":["text"],"type":"object"};
const schema31 = {"maximum":65536,"minimum":0,"type":"integer"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
validate75.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate75.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.length !== undefined && func0.call(data, "length")){
const _errs1 = errors;
if(!(validate75(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined && func0.call(data, "text")){
const _errs2 = errors;
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const Base64urlDecodeOut = validate78;
const schema32 = {"description":"Out of `base64url.decode`.","properties":{"octets":{"$ref":"#/$defs/HexText"}},"required":["octets"],"type":"object"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.octets === undefined) || (!(func0.call(data, "octets")))) && (missing0 = "octets")){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.octets !== undefined && func0.call(data, "octets")){
if(!(validate45(data.octets, {instancePath:instancePath+"/octets",parentData:data,parentDataProperty:"octets",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

export const Base64urlEncodeIn = validate80;
const schema33 = {"description":"In of `base64url.encode`.","properties":{"octets":{"$ref":"#/$defs/HexText"}},"required":["octets"],"type":"object"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.octets === undefined) || (!(func0.call(data, "octets")))) && (missing0 = "octets")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.octets !== undefined && func0.call(data, "octets")){
if(!(validate45(data.octets, {instancePath:instancePath+"/octets",parentData:data,parentDataProperty:"octets",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

export const Base64urlEncodeOut = validate82;
const schema34 = {"description":"Out of `base64url.encode`.","properties":{"text":{"$ref":"#/$defs/SubjectText"}},"required":["text"],"type":"object"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
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

export const Base64urlText = validate84;
const schema35 = {"description":"Any octets in base64url with padding.","maxLength":5592408,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};
const pattern8 = new RegExp("^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 5592408){
validate84.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5592408},message:"must NOT have more than 5592408 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate84.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

export const Bytes16 = validate85;
const schema36 = {"description":"16 octets.","maxLength":24,"minLength":24,"pattern":"^[A-Za-z0-9_-]{21}[AQgw]==$","type":"string"};
const pattern9 = new RegExp("^[A-Za-z0-9_-]{21}[AQgw]==$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 24){
validate85.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate85.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern9.test(data)){
validate85.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{21}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{21}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

export const Bytes32 = validate86;
const schema37 = {"description":"32 octets.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

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
if(!pattern2.test(data)){
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

export const Bytes48 = validate87;
const schema38 = {"description":"48 octets: 32 sealed ones and their tag.","maxLength":64,"minLength":64,"pattern":"^[A-Za-z0-9_-]{64}$","type":"string"};
const pattern11 = new RegExp("^[A-Za-z0-9_-]{64}$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate87.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate87.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate87.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

export const CallAnswer = validate88;
const schema39 = {"description":"The content of an `m.call.answer` event.","properties":{"answer":{"$ref":"#/$defs/CallAnswerDescription"},"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["answer","call_id","party_id","version"],"type":"object"};
const schema40 = {"properties":{"sdp":{"$ref":"#/$defs/RtcText"},"type":{"const":"answer","type":"string"}},"required":["sdp","type"],"type":"object"};
const schema41 = {"maxLength":32768,"type":"string"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 32768){
validate90.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"}];
return false;
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate90(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate89.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("answer" !== data1){
validate89.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "answer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema42 = {"description":"A name that is nothing but chance: of a call, a session, a negotiation.","maxLength":255,"minLength":22,"pattern":"^[0-9A-Za-z._~-]{22,255}$","type":"string"};
const pattern12 = new RegExp("^[0-9A-Za-z._~-]{22,255}$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate93.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 22){
validate93.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 22},message:"must NOT have fewer than 22 characters"}];
return false;
}
else {
if(!pattern12.test(data)){
validate93.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{22,255}$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{22,255}$"+"\""}];
return false;
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

const schema43 = {"additionalProperties":{"$ref":"#/$defs/StreamPurpose"},"description":"From the id of a media stream to what it is.","maxProperties":16,"type":"object"};
const schema44 = {"properties":{"audio_muted":{"type":"boolean"},"purpose":{"enum":["m.screenshare","m.usermedia"],"type":"string"},"video_muted":{"type":"boolean"}},"required":["purpose"],"type":"object"};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose")){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.audio_muted !== undefined && func0.call(data, "audio_muted")){
const _errs1 = errors;
if(typeof data.audio_muted !== "boolean"){
validate97.errors = [{instancePath:instancePath+"/audio_muted",schemaPath:"#/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
let data1 = data.purpose;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate97.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.screenshare") || (data1 === "m.usermedia"))){
validate97.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema44.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_muted !== undefined && func0.call(data, "video_muted")){
const _errs5 = errors;
if(typeof data.video_muted !== "boolean"){
validate97.errors = [{instancePath:instancePath+"/video_muted",schemaPath:"#/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate96.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate97(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.answer === undefined) || (!(func0.call(data, "answer")))) && (missing0 = "answer")) || (((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.answer !== undefined && func0.call(data, "answer")){
const _errs1 = errors;
if(!(validate89(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs2 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs3 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined && func0.call(data, "sdp_stream_metadata")){
const _errs4 = errors;
if(!(validate96(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
const _errs5 = errors;
if(typeof data4 !== "string"){
validate88.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data4){
validate88.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
return false;
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
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

export const CallAnswerDescription = validate100;

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate90(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate100.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("answer" !== data1){
validate100.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "answer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}

export const CallCandidate = validate102;
const schema46 = {"properties":{"candidate":{"$ref":"#/$defs/LongText"},"sdpMLineIndex":{"$ref":"#/$defs/MediaLine"},"sdpMid":{"$ref":"#/$defs/ShortText"}},"required":["candidate"],"type":"object"};
const schema47 = {"maxLength":2000,"type":"string"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate103.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema48 = {"maximum":65535,"minimum":0,"type":"integer"};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate105.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate105.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate105.errors = vErrors;
return errors === 0;
}

const schema49 = {"maxLength":200,"type":"string"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate107.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.candidate === undefined) || (!(func0.call(data, "candidate")))) && (missing0 = "candidate")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.candidate !== undefined && func0.call(data, "candidate")){
const _errs1 = errors;
if(!(validate103(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdpMLineIndex !== undefined && func0.call(data, "sdpMLineIndex")){
const _errs2 = errors;
if(!(validate105(data.sdpMLineIndex, {instancePath:instancePath+"/sdpMLineIndex",parentData:data,parentDataProperty:"sdpMLineIndex",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdpMid !== undefined && func0.call(data, "sdpMid")){
const _errs3 = errors;
if(!(validate107(data.sdpMid, {instancePath:instancePath+"/sdpMid",parentData:data,parentDataProperty:"sdpMid",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

export const CallCandidates = validate109;
const schema50 = {"description":"The content of an `m.call.candidates` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"candidates":{"items":{"$ref":"#/$defs/CallCandidate"},"maxItems":100,"type":"array"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"version":{"const":"1","type":"string"}},"required":["call_id","candidates","party_id","version"],"type":"object"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.candidates === undefined) || (!(func0.call(data, "candidates")))) && (missing0 = "candidates"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidates !== undefined && func0.call(data, "candidates")){
let data1 = data.candidates;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 100){
validate109.errors = [{instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate102(data1[i0], {instancePath:instancePath+"/candidates/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
validate109.errors = [{instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs5 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
const _errs6 = errors;
if(typeof data4 !== "string"){
validate109.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data4){
validate109.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

export const CallEventSubject = validate113;
const schema51 = {"description":"A call event after it was opened: `to` is that of the sealed event.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"seq":{"$ref":"#/$defs/Seq"},"to":{"$ref":"#/$defs/UserId"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","received_at","sender","sender_device","seq","type"],"type":"object"};
const schema52 = {"additionalProperties":{},"description":"The members that the operation says.","maxProperties":1000,"type":"object"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate114.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
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

const schema53 = {"description":"A number in the order of a channel, from 1.","maximum":9007199254740991,"minimum":1,"type":"integer"};

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
if(data < 1 || isNaN(data)){
validate119.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema54 = {"maxLength":128,"pattern":"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$","type":"string"};
const pattern13 = new RegExp("^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$", "u");

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate122.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern13.test(data)){
validate122.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate114(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs2 = errors;
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs4 = errors;
if(!(validate29(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs7 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

export const CallHangup = validate124;
const schema55 = {"description":"The content of an `m.call.hangup` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"reason":{"$ref":"#/$defs/ShortText"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","version"],"type":"object"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs2 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs3 = errors;
if(!(validate107(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate124.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data3){
validate124.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

export const CallInvite = validate128;
const schema56 = {"description":"The content of an `m.call.invite` event. All of these stand inside of a sealed event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"lifetime":{"$ref":"#/$defs/CallLifetime"},"offer":{"$ref":"#/$defs/CallOffer"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["call_id","lifetime","offer","party_id","version"],"type":"object"};
const schema57 = {"description":"How long an invite stands, in milliseconds from its `received_at`.","maximum":180000,"minimum":90000,"type":"integer"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 180000 || isNaN(data)){
validate130.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180000},message:"must be <= 180000"}];
return false;
}
else {
if(data < 90000 || isNaN(data)){
validate130.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 90000},message:"must be >= 90000"}];
return false;
}
}
}
}
validate130.errors = vErrors;
return errors === 0;
}

const schema58 = {"properties":{"sdp":{"$ref":"#/$defs/RtcText"},"type":{"const":"offer","type":"string"}},"required":["sdp","type"],"type":"object"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate90(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate132.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("offer" !== data1){
validate132.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "offer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.lifetime === undefined) || (!(func0.call(data, "lifetime")))) && (missing0 = "lifetime"))) || (((data.offer === undefined) || (!(func0.call(data, "offer")))) && (missing0 = "offer"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifetime !== undefined && func0.call(data, "lifetime")){
const _errs2 = errors;
if(!(validate130(data.lifetime, {instancePath:instancePath+"/lifetime",parentData:data,parentDataProperty:"lifetime",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined && func0.call(data, "offer")){
const _errs3 = errors;
if(!(validate132(data.offer, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs4 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined && func0.call(data, "sdp_stream_metadata")){
const _errs5 = errors;
if(!(validate96(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data5 = data.version;
const _errs6 = errors;
if(typeof data5 !== "string"){
validate128.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data5){
validate128.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}

export const CallLifetime = validate137;

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 180000 || isNaN(data)){
validate137.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180000},message:"must be <= 180000"}];
return false;
}
else {
if(data < 90000 || isNaN(data)){
validate137.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 90000},message:"must be >= 90000"}];
return false;
}
}
}
}
validate137.errors = vErrors;
return errors === 0;
}

export const CallLogEntry = validate138;
const schema60 = {"properties":{"at":{"$ref":"#/$defs/Timestamp"},"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"direction":{"enum":["incoming","outgoing"],"type":"string"},"duration_ms":{"$ref":"#/$defs/Milliseconds"},"outcome":{"enum":["ended","failed","missed","rejected"],"type":"string"}},"required":["at","call_id","caller","direction","outcome"],"type":"object"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at")) || (((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id"))) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.direction === undefined) || (!(func0.call(data, "direction")))) && (missing0 = "direction"))) || (((data.outcome === undefined) || (!(func0.call(data, "outcome")))) && (missing0 = "outcome"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.at !== undefined && func0.call(data, "at")){
const _errs1 = errors;
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs2 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined && func0.call(data, "caller")){
const _errs3 = errors;
if(!(validate24(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined && func0.call(data, "direction")){
let data3 = data.direction;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate138.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "incoming") || (data3 === "outgoing"))){
validate138.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema60.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){
const _errs6 = errors;
if(!(validate42(data.duration_ms, {instancePath:instancePath+"/duration_ms",parentData:data,parentDataProperty:"duration_ms",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data5 = data.outcome;
const _errs7 = errors;
if(typeof data5 !== "string"){
validate138.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "ended") || (data5 === "failed")) || (data5 === "missed")) || (data5 === "rejected"))){
validate138.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema60.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}

export const CallLogIn = validate143;
const schema61 = {"description":"In of `call-log.derive`.","properties":{"events":{"items":{"$ref":"#/$defs/CallEventSubject"},"maxItems":1000,"type":"array"},"now":{"$ref":"#/$defs/Timestamp"},"user":{"$ref":"#/$defs/UserId"}},"required":["events","now","user"],"type":"object"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.events === undefined) || (!(func0.call(data, "events")))) && (missing0 = "events")) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.events !== undefined && func0.call(data, "events")){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate143.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate113(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs4 = errors;
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}

export const CallLogOut = validate147;
const schema62 = {"description":"Out of `call-log.derive`.","properties":{"entries":{"description":"In the order of their invites.","items":{"$ref":"#/$defs/CallLogEntry"},"maxItems":1000,"type":"array"}},"required":["entries"],"type":"object"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) || (!(func0.call(data, "entries")))) && (missing0 = "entries")){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.entries !== undefined && func0.call(data, "entries")){
let data0 = data.entries;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate147.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate138(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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

export const CallName = validate149;
const schema63 = {"properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"}},"required":["call_id","caller"],"type":"object"};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined && func0.call(data, "caller")){
const _errs2 = errors;
if(!(validate24(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const CallNegotiate = validate152;
const schema64 = {"description":"The content of an `m.call.negotiate` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"description":{"oneOf":[{"$ref":"#/$defs/CallAnswerDescription"},{"$ref":"#/$defs/CallOffer"}],"type":"object","discriminator":{"propertyName":"type"}},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["call_id","description","party_id","version"],"type":"object"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const tag0 = data1.type;
if(typeof tag0 == "string"){
if(tag0 === "answer"){
if(!(validate89(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if(tag0 === "offer"){
if(!(validate132(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
else {
validate152.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate152.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate152.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs7 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined && func0.call(data, "sdp_stream_metadata")){
const _errs8 = errors;
if(!(validate96(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate152.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data4){
validate152.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
return false;
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
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

export const CallOffer = validate158;

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate90(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate158.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("offer" !== data1){
validate158.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "offer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}

export const CallReject = validate160;
const schema66 = {"description":"The content of an `m.call.reject` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","version"],"type":"object"};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs2 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate160.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data2){
validate160.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}

export const CallSelectAnswer = validate163;
const schema67 = {"description":"The content of an `m.call.select_answer` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"selected_party_id":{"$ref":"#/$defs/DeviceAddress"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","selected_party_id","version"],"type":"object"};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.selected_party_id === undefined) || (!(func0.call(data, "selected_party_id")))) && (missing0 = "selected_party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs2 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selected_party_id !== undefined && func0.call(data, "selected_party_id")){
const _errs3 = errors;
if(!(validate29(data.selected_party_id, {instancePath:instancePath+"/selected_party_id",parentData:data,parentDataProperty:"selected_party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate163.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data3){
validate163.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}

export const CallStreamMetadata = validate167;
const schema68 = {"description":"The content of an `m.call.sdp_stream_metadata_changed` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","sdp_stream_metadata","version"],"type":"object"};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.sdp_stream_metadata === undefined) || (!(func0.call(data, "sdp_stream_metadata")))) && (missing0 = "sdp_stream_metadata"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined && func0.call(data, "party_id")){
const _errs2 = errors;
if(!(validate29(data.party_id, {instancePath:instancePath+"/party_id",parentData:data,parentDataProperty:"party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined && func0.call(data, "sdp_stream_metadata")){
const _errs3 = errors;
if(!(validate96(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate167.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data3){
validate167.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}

export const CallViewIn = validate171;
const schema69 = {"description":"In of `call.view`.","properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"engaged":{"description":"Whether the device is in a call of another channel; absent: it is not.","type":"boolean"},"events":{"description":"In the order in which they came.","items":{"$ref":"#/$defs/CallEventSubject"},"maxItems":1000,"type":"array"},"now":{"$ref":"#/$defs/Timestamp"},"own":{"$ref":"#/$defs/OwnCall"},"user":{"$ref":"#/$defs/UserId"},"word":{"description":"What the user says now that everything is read.","enum":["accept","hang-up","reject","reject-silently"],"type":"string"}},"required":["device","events","now","user"],"type":"object"};
const schema70 = {"description":"A call of the own user, begun by the own device.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"stage":{"description":"`preparing`: not handed over. `sent`: handed over. `acknowledged`: the server has answered. `unknown`: handed over, and the answer did not come.","enum":["acknowledged","preparing","sent","unknown"],"type":"string"}},"required":["call_id","stage"],"type":"object"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.stage === undefined) || (!(func0.call(data, "stage")))) && (missing0 = "stage"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined && func0.call(data, "stage")){
let data1 = data.stage;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate175.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "acknowledged") || (data1 === "preparing")) || (data1 === "sent")) || (data1 === "unknown"))){
validate175.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema70.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.events === undefined) || (!(func0.call(data, "events")))) && (missing0 = "events"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engaged !== undefined && func0.call(data, "engaged")){
const _errs2 = errors;
if(typeof data.engaged !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/engaged",schemaPath:"#/properties/engaged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
let data2 = data.events;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate171.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate113(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
validate171.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs7 = errors;
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.own !== undefined && func0.call(data, "own")){
const _errs8 = errors;
if(!(validate175(data.own, {instancePath:instancePath+"/own",parentData:data,parentDataProperty:"own",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
if(data.word !== undefined && func0.call(data, "word")){
let data7 = data.word;
const _errs10 = errors;
if(typeof data7 !== "string"){
validate171.errors = [{instancePath:instancePath+"/word",schemaPath:"#/properties/word/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data7 === "accept") || (data7 === "hang-up")) || (data7 === "reject")) || (data7 === "reject-silently"))){
validate171.errors = [{instancePath:instancePath+"/word",schemaPath:"#/properties/word/enum",keyword:"enum",params:{allowedValues: schema69.properties.word.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}

export const CallViewOut = validate179;
const schema71 = {"description":"Out of `call.view`.","properties":{"calls":{"description":"In the order of their invites.","items":{"$ref":"#/$defs/ViewedCall"},"maxItems":1000,"type":"array"},"send":{"description":"In the order of `calls`, an invite last.","items":{"$ref":"#/$defs/ViewedSend"},"maxItems":1000,"type":"array"},"shown":{"description":"How the invited call is shown, before the word of the user is heard.","enum":["nothing","ringing","waiting"],"type":"string"}},"required":["calls","send","shown"],"type":"object"};
const schema72 = {"properties":{"by":{"$ref":"#/$defs/CallName"},"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"cause":{"description":"Exactly where it is ended.","enum":["expired","hangup","rejected","replaced"],"type":"string"},"party":{"$ref":"#/$defs/DeviceAddress"},"state":{"enum":["answered","ended","invited","selected"],"type":"string"}},"required":["call_id","caller","state"],"type":"object"};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.by !== undefined && func0.call(data, "by")){
const _errs1 = errors;
if(!(validate149(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs2 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined && func0.call(data, "caller")){
const _errs3 = errors;
if(!(validate24(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined && func0.call(data, "cause")){
let data3 = data.cause;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate180.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "expired") || (data3 === "hangup")) || (data3 === "rejected")) || (data3 === "replaced"))){
validate180.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues: schema72.properties.cause.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party !== undefined && func0.call(data, "party")){
const _errs6 = errors;
if(!(validate29(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data5 = data.state;
const _errs7 = errors;
if(typeof data5 !== "string"){
validate180.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "answered") || (data5 === "ended")) || (data5 === "invited")) || (data5 === "selected"))){
validate180.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema72.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

const schema73 = {"description":"An event to be sent: for which call, and the members that are not always the same.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"reason":{"description":"In a hangup.","enum":["replaced","user_hangup"],"type":"string"},"selected_party_id":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/UserId"},"type":{"$ref":"#/$defs/EventType"}},"required":["call_id","caller","type"],"type":"object"};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined && func0.call(data, "caller")){
const _errs2 = errors;
if(!(validate24(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate186.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "replaced") || (data2 === "user_hangup"))){
validate186.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema73.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selected_party_id !== undefined && func0.call(data, "selected_party_id")){
const _errs5 = errors;
if(!(validate29(data.selected_party_id, {instancePath:instancePath+"/selected_party_id",parentData:data,parentDataProperty:"selected_party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs7 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.calls === undefined) || (!(func0.call(data, "calls")))) && (missing0 = "calls")) || (((data.send === undefined) || (!(func0.call(data, "send")))) && (missing0 = "send"))) || (((data.shown === undefined) || (!(func0.call(data, "shown")))) && (missing0 = "shown"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.calls !== undefined && func0.call(data, "calls")){
let data0 = data.calls;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate179.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate180(data0[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.send !== undefined && func0.call(data, "send")){
let data2 = data.send;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate179.errors = [{instancePath:instancePath+"/send",schemaPath:"#/properties/send/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate186(data2[i1], {instancePath:instancePath+"/send/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/send",schemaPath:"#/properties/send/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shown !== undefined && func0.call(data, "shown")){
let data4 = data.shown;
const _errs7 = errors;
if(typeof data4 !== "string"){
validate179.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "nothing") || (data4 === "ringing")) || (data4 === "waiting"))){
validate179.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/enum",keyword:"enum",params:{allowedValues: schema71.properties.shown.enum},message:"must be equal to one of the allowed values"}];
return false;
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
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}

export const Callstate = validate193;
const schema74 = {"description":"The content of a `vt.callstate` event.","properties":{"join_state":{"enum":["JOINED","LEFT"],"type":"string"},"session_id":{"$ref":"#/$defs/OpaqueId"},"timestamp":{"$ref":"#/$defs/Timestamp"}},"required":["join_state","session_id","timestamp"],"type":"object"};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.join_state === undefined) || (!(func0.call(data, "join_state")))) && (missing0 = "join_state")) || (((data.session_id === undefined) || (!(func0.call(data, "session_id")))) && (missing0 = "session_id"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.join_state !== undefined && func0.call(data, "join_state")){
let data0 = data.join_state;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate193.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "JOINED") || (data0 === "LEFT"))){
validate193.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/enum",keyword:"enum",params:{allowedValues: schema74.properties.join_state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined && func0.call(data, "session_id")){
const _errs3 = errors;
if(!(validate93(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate47(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

export const CallstateSubject = validate196;
const schema75 = {"description":"A `vt.callstate` event, or a refresh of one.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"seq":{"$ref":"#/$defs/Seq"},"state_key":{"$ref":"#/$defs/SubjectText"}},"required":["content","received_at","sender","sender_device","seq","state_key"],"type":"object"};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.state_key === undefined) || (!(func0.call(data, "state_key")))) && (missing0 = "state_key"))){
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate114(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs2 = errors;
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs4 = errors;
if(!(validate29(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined && func0.call(data, "state_key")){
const _errs6 = errors;
if(!(validate53(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}

export const CallstateViewIn = validate203;
const schema76 = {"description":"In of `callstate.view`.","properties":{"callstates":{"items":{"$ref":"#/$defs/CallstateSubject"},"maxItems":1000,"type":"array"},"members":{"description":"The members of the channel.","items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array"},"now":{"$ref":"#/$defs/Timestamp"}},"required":["callstates","members","now"],"type":"object"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.callstates === undefined) || (!(func0.call(data, "callstates")))) && (missing0 = "callstates")) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.callstates !== undefined && func0.call(data, "callstates")){
let data0 = data.callstates;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate203.errors = [{instancePath:instancePath+"/callstates",schemaPath:"#/properties/callstates/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate196(data0[i0], {instancePath:instancePath+"/callstates/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/callstates",schemaPath:"#/properties/callstates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined && func0.call(data, "members")){
let data2 = data.members;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate203.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate24(data2[i1], {instancePath:instancePath+"/members/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs7 = errors;
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}

export const CallstateViewOut = validate207;
const schema77 = {"description":"Out of `callstate.view`.","properties":{"devices":{"description":"Every device that has an entry, by device address in the order of octets.","items":{"$ref":"#/$defs/ViewedDevice"},"maxItems":1000,"type":"array"},"offers":{"description":"Every pair of the mesh, by `from` and then by `to` in the order of octets.","items":{"$ref":"#/$defs/ViewedOffer"},"maxItems":1000,"type":"array"}},"required":["devices","offers"],"type":"object"};
const schema78 = {"properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"in_mesh":{"description":"Whether it is in the mesh.","type":"boolean"},"join_state":{"enum":["JOINED","LEFT"],"type":"string"},"seq":{"$ref":"#/$defs/Seq"},"session_id":{"$ref":"#/$defs/OpaqueId"}},"required":["device","join_state"],"type":"object"};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.join_state === undefined) || (!(func0.call(data, "join_state")))) && (missing0 = "join_state"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_mesh !== undefined && func0.call(data, "in_mesh")){
const _errs2 = errors;
if(typeof data.in_mesh !== "boolean"){
validate208.errors = [{instancePath:instancePath+"/in_mesh",schemaPath:"#/properties/in_mesh/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.join_state !== undefined && func0.call(data, "join_state")){
let data2 = data.join_state;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate208.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "JOINED") || (data2 === "LEFT"))){
validate208.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/enum",keyword:"enum",params:{allowedValues: schema78.properties.join_state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined && func0.call(data, "session_id")){
const _errs7 = errors;
if(!(validate93(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}

const schema79 = {"description":"`from` offers to `to`.","properties":{"from":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/DeviceAddress"}},"required":["from","to"],"type":"object"};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from")) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from !== undefined && func0.call(data, "from")){
const _errs1 = errors;
if(!(validate29(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs2 = errors;
if(!(validate29(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.devices === undefined) || (!(func0.call(data, "devices")))) && (missing0 = "devices")) || (((data.offers === undefined) || (!(func0.call(data, "offers")))) && (missing0 = "offers"))){
validate207.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.devices !== undefined && func0.call(data, "devices")){
let data0 = data.devices;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate207.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate208(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offers !== undefined && func0.call(data, "offers")){
let data2 = data.offers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate207.errors = [{instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate213(data2[i1], {instancePath:instancePath+"/offers/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}

export const Challenge = validate217;
const schema80 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"nonce":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"type":{"const":"challenge","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["key","nonce","server","type","v"],"type":"object"};
const schema81 = {"description":"The version of the protocol that an object speaks.","maximum":1,"minimum":1,"type":"integer"};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate221.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate221.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate221.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate221.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(!(validate33(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs2 = errors;
if(!(validate86(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data3 = data.type;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate217.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("challenge" !== data3){
validate217.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "challenge"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs6 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

export const ChangeMemberIn = validate223;
const schema82 = {"description":"In of `change-member`; its Out is `Accepted`.","properties":{"action":{"enum":["add","ban","change","leave","remove"],"type":"string"},"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"flags":{"$ref":"#/$defs/Flags"},"user":{"$ref":"#/$defs/UserId"}},"required":["action","channel","client"],"type":"object"};
const schema83 = {"description":"What a member is allowed to do.","properties":{"admin":{"type":"boolean"},"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["admin","read","write"],"type":"object"};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs1 = errors;
if(typeof data.admin !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined && func0.call(data, "read")){
const _errs3 = errors;
if(typeof data.read !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs5 = errors;
if(typeof data.write !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate223.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate223.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "add") || (data0 === "ban")) || (data0 === "change")) || (data0 === "leave")) || (data0 === "remove"))){
validate223.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema82.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs4 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs5 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
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
}
}
}
}
}
}
else {
validate223.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}

export const ChannelCreation = validate229;
const schema84 = {"description":"The first object of a channel; its id is the id of the channel.","oneOf":[{"$ref":"#/$defs/DmCreation"},{"$ref":"#/$defs/GroupCreation"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema85 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"dm","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"peer":{"$ref":"#/$defs/MemberIdentity"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","peer","server","sig","v"],"type":"object"};
const schema86 = {"description":"The keys by which a member is known in a channel.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object"};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs1 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs2 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

const schema87 = {"description":"64 octets: an Ed25519 signature.","maxLength":88,"minLength":88,"pattern":"^[A-Za-z0-9_-]{85}[AQgw]==$","type":"string"};
const pattern14 = new RegExp("^[A-Za-z0-9_-]{85}[AQgw]==$", "u");

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate240.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate240.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate240.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate240.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs2 = errors;
if(!(validate232(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate230.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate230.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peer !== undefined && func0.call(data, "peer")){
const _errs6 = errors;
if(!(validate232(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}

const schema88 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"group","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","server","sig","v"],"type":"object"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate243.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs2 = errors;
if(!(validate232(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate243.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate243.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "dm"){
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
else if(tag0 === "group"){
if(!(validate243(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}

export const ChannelList = validate252;
const schema89 = {"properties":{"channels":{"items":{"$ref":"#/$defs/ChannelSummary"},"maxItems":100000,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object"};
const schema90 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"kind":{"enum":["dm","group"],"type":"string"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","head","kind","seq"],"type":"object"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs2 = errors;
if(!(validate37(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate253.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate253.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema90.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs5 = errors;
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channels !== undefined && func0.call(data, "channels")){
let data0 = data.channels;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100000){
validate252.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate253(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate252.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs4 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}

export const ChannelNameIn = validate259;
const schema91 = {"description":"In of `accept-channel` and of `list-members`; the Out of the first is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate259.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}

export const ChannelSnapshot = validate262;
const schema92 = {"description":"The channel as it is, without its history.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"seq":{"$ref":"#/$defs/Seq"},"state":{"items":{"$ref":"#/$defs/StateEntry"},"maxItems":100000,"type":"array"},"tunnels":{"description":"The tunnels that are not closed.","items":{"$ref":"#/$defs/TunnelRecord"},"maxItems":2,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","seq","state","tunnels","v"],"type":"object"};
const schema93 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"refreshed_age":{"$ref":"#/$defs/Milliseconds"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","event","id","received_at","refreshed_age","seq"],"type":"object"};
const schema94 = {"description":"A message of a member.","properties":{"channel":{"$ref":"#/$defs/Id"},"content":{"$ref":"#/$defs/EventContent"},"created_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"sig":{"$ref":"#/$defs/Signature"},"state_key":{"$ref":"#/$defs/StateKey"},"type":{"$ref":"#/$defs/EventType"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","content","created_at","sender","sender_device","sig","type","v"],"type":"object"};
const schema95 = {"additionalProperties":{},"description":"Whatever the type says.","maxProperties":1000,"type":"object"};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate270.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate270.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate270.errors = vErrors;
return errors === 0;
}

const schema96 = {"maxLength":512,"pattern":"^[\\x21-\\x7e]{0,512}$","type":"string"};
const pattern15 = new RegExp("^[\\x21-\\x7e]{0,512}$", "u");

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate276.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern15.test(data)){
validate276.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs2 = errors;
if(!(validate270(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs3 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate29(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined && func0.call(data, "state_key")){
const _errs7 = errors;
if(!(validate276(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs8 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate266.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate42(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs2 = errors;
if(!(validate268(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
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
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshed_age !== undefined && func0.call(data, "refreshed_age")){
const _errs5 = errors;
if(!(validate42(data.refreshed_age, {instancePath:instancePath+"/refreshed_age",parentData:data,parentDataProperty:"refreshed_age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs6 = errors;
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate266.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}

const schema97 = {"description":"A tunnel as its server knows it.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"connections":{"$ref":"#/$defs/Connections"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"created_on":{"$ref":"#/$defs/ServerName"},"declaration":{"$ref":"#/$defs/Declaration"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"state":{"enum":["closed","declared","ending","open"],"type":"string"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["auth_chatchannel","connections","created_at","created_by","created_on","declaration","epoch","state","tunnelID","v","vtserver"],"type":"object"};
const schema98 = {"additionalProperties":{"$ref":"#/$defs/Connection"},"description":"From device address to connection.","maxProperties":10000,"type":"object"};
const schema99 = {"oneOf":[{"$ref":"#/$defs/DirectConnection"},{"$ref":"#/$defs/ProxyConnection"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema100 = {"properties":{"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"direct","type":"string"}},"required":["roles","type"],"type":"object"};
const schema101 = {"description":"What a connection does; at least one of them is true.","properties":{"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["read","write"],"type":"object"};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate292.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate292.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs3 = errors;
if(typeof data.write !== "boolean"){
validate292.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs1 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate291.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate291.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}

const schema102 = {"description":"A connection by proof-of-relay.","properties":{"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"proxy","type":"string"}},"required":["proxy","roles","type"],"type":"object"};
const schema103 = {"description":"Which relay of which server stands for a user.","properties":{"address":{"$ref":"#/$defs/ServerName"},"public":{"$ref":"#/$defs/SigningKey"}},"required":["address","public"],"type":"object"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate295.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined && func0.call(data, "address")){
const _errs1 = errors;
if(!(validate49(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs2 = errors;
if(!(validate33(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate294.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs1 = errors;
if(!(validate295(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs2 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
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
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate291(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
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


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate289.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate290(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
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
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}

const schema104 = {"description":"A member opens a tunnel in a channel.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"sig":{"$ref":"#/$defs/Signature"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","created_at","created_by","epoch","sig","tunnelID","v"],"type":"object"};
const schema105 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate312.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate312.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate312.errors = vErrors;
return errors === 0;
}

const schema106 = {"description":"The hash of a tunnel key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate314.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate314.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate314.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate307.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs3 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined && func0.call(data, "created_by")){
const _errs4 = errors;
if(!(validate24(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs5 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
if(!(validate314(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs8 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}

const schema107 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"url":{"$ref":"#/$defs/RelayUrl"}},"required":["key","url"],"type":"object"};
const schema108 = {"description":"A WebSocket URL without query and fragment.","maxLength":512,"pattern":"^wss?://[^\\s?#]+$","type":"string"};
const pattern17 = new RegExp("^wss?://[^\\s?#]+$", "u");

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate326.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern17.test(data)){
validate326.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate324.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(!(validate33(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs2 = errors;
if(!(validate326(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate286.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined && func0.call(data, "connections")){
const _errs3 = errors;
if(!(validate289(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(data.created_on !== undefined && func0.call(data, "created_on")){
const _errs6 = errors;
if(!(validate49(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declaration !== undefined && func0.call(data, "declaration")){
const _errs7 = errors;
if(!(validate307(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs8 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs9 = errors;
if(!(validate314(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data9 = data.state;
const _errs10 = errors;
if(typeof data9 !== "string"){
validate286.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate286.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema97.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs12 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs14 = errors;
if(!(validate324(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
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
else {
validate286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnels === undefined) || (!(func0.call(data, "tunnels")))) && (missing0 = "tunnels"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs2 = errors;
if(!(validate37(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs3 = errors;
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data3 = data.state;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data3)){
if(data3.length > 100000){
validate262.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate266(data3[i0], {instancePath:instancePath+"/state/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
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
validate262.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnels !== undefined && func0.call(data, "tunnels")){
let data5 = data.tunnels;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data5)){
if(data5.length > 2){
validate262.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate286(data5[i1], {instancePath:instancePath+"/tunnels/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
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
validate262.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}

export const ChannelSummary = validate331;

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate331.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs2 = errors;
if(!(validate37(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate331.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate331.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema90.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs5 = errors;
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate331.errors = vErrors;
return errors === 0;
}

export const Ciphertext = validate335;
const schema110 = {"description":"16 to 49152 octets: a sealed text and its tag.","maxLength":65536,"minLength":24,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate335.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate335.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate335.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
}
else {
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}

export const ClientNumber = validate336;

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate336.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate336.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate336.errors = vErrors;
return errors === 0;
}

export const CloseTunnelIn = validate337;
const schema112 = {"description":"In of `close-tunnel`; its Out is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","client","tunnelID"],"type":"object"};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate337.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs3 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate337.errors = vErrors;
return errors === 0;
}

export const Closed = validate341;
const schema113 = {"properties":{"type":{"const":"closed","type":"string"}},"required":["type"],"type":"object"};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate341.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
validate341.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("closed" !== data0){
validate341.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate341.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}

export const Connect = validate342;
const schema114 = {"properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"device":{"$ref":"#/$defs/DeviceAddress"},"issued_at":{"$ref":"#/$defs/Timestamp"},"roles":{"$ref":"#/$defs/Roles"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"connect","type":"string"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"},"via":{"$ref":"#/$defs/Via"},"vt_key":{"$ref":"#/$defs/SigningKey"}},"required":["auth_chatchannel","challenge","client_nonce","device","issued_at","roles","server","sig","stream","tunnelID","type","user","v","vt_key"],"type":"object"};
const schema115 = {"properties":{"salt":{"$ref":"#/$defs/Bytes32"}},"required":["salt"],"type":"object"};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate351.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate86(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
}
else {
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}

const schema116 = {"description":"What makes a `connect` one by proxy.","properties":{"proof":{"$ref":"#/$defs/Proof"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["proof","vtserver"],"type":"object"};
const schema117 = {"description":"A user lets a relay of their own server stand for one device in one tunnel.","properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"expires_at":{"$ref":"#/$defs/Timestamp"},"issued_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"origin":{"$ref":"#/$defs/ServerName"},"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"server_sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"proof","type":"string"},"user":{"$ref":"#/$defs/UserId"},"user_sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","device","expires_at","issued_at","nonce","origin","proxy","roles","server_sig","stream","tunnelID","type","user","user_sig","v"],"type":"object"};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server_sig === undefined) || (!(func0.call(data, "server_sig")))) && (missing0 = "server_sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs1 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs3 = errors;
if(!(validate47(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate47(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs6 = errors;
if(!(validate49(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs7 = errors;
if(!(validate295(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs8 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_sig !== undefined && func0.call(data, "server_sig")){
const _errs9 = errors;
if(!(validate240(data.server_sig, {instancePath:instancePath+"/server_sig",parentData:data,parentDataProperty:"server_sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate351(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data11 = data.type;
const _errs12 = errors;
if(typeof data11 !== "string"){
validate358.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data11){
validate358.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
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
if(!(validate240(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate357.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs1 = errors;
if(!(validate358(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs2 = errors;
if(!(validate324(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge"))) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vt_key === undefined) || (!(func0.call(data, "vt_key")))) && (missing0 = "vt_key"))){
validate342.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs1 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs2 = errors;
if(!(validate86(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate86(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(!(validate47(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs6 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs9 = errors;
if(!(validate351(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data10 = data.type;
const _errs11 = errors;
if(typeof data10 !== "string"){
validate342.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("connect" !== data10){
validate342.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "connect"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs13 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
const _errs15 = errors;
if(!(validate357(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vt_key !== undefined && func0.call(data, "vt_key")){
const _errs16 = errors;
if(!(validate33(data.vt_key, {instancePath:instancePath+"/vt_key",parentData:data,parentDataProperty:"vt_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate342.errors = vErrors;
return errors === 0;
}

export const ConnectVerifyIn = validate377;
const schema118 = {"description":"In of `connect.verify`; its Out is `Accepted`. The two objects are of the form of their types.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"now":{"$ref":"#/$defs/Timestamp"},"public_key":{"$ref":"#/$defs/Hex32"}},"required":["challenge","connect","now","public_key"],"type":"object"};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate377.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate114(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined && func0.call(data, "connect")){
const _errs2 = errors;
if(!(validate114(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate51(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate377.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate377.errors = vErrors;
return errors === 0;
}

export const Connection = validate382;

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate291(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
else {
validate382.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate382.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate382.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate382.errors = vErrors;
return errors === 0;
}

export const ConnectionNumber = validate385;
const schema120 = {"maximum":4294967295,"minimum":1,"type":"integer"};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate385.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate385.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate385.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate385.errors = vErrors;
return errors === 0;
}

export const Connections = validate386;

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate386.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate290(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
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
validate386.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate386.errors = vErrors;
return errors === 0;
}

export const CreateAccountIn = validate388;
const schema122 = {"description":"In of `create-account`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"device":{"$ref":"#/$defs/ShortText"},"local":{"$ref":"#/$defs/ShortText"},"server":{"$ref":"#/$defs/ServerName"}},"required":["client","device","local","server"],"type":"object"};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.local === undefined) || (!(func0.call(data, "local")))) && (missing0 = "local"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))){
validate388.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate107(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local !== undefined && func0.call(data, "local")){
const _errs3 = errors;
if(!(validate107(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate388.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate388.errors = vErrors;
return errors === 0;
}

export const CreateChannelIn = validate393;
const schema123 = {"description":"In of `create-channel`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"kind":{"enum":["dm","group"],"type":"string"},"peer":{"$ref":"#/$defs/UserId"}},"required":["client","kind"],"type":"object"};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate393.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate393.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "dm") || (data1 === "group"))){
validate393.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema123.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peer !== undefined && func0.call(data, "peer")){
const _errs4 = errors;
if(!(validate24(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
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
else {
validate393.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate393.errors = vErrors;
return errors === 0;
}

export const CreateChannelOut = validate396;
const schema124 = {"description":"Out of `create-channel`.","properties":{"channel":{"$ref":"#/$defs/Id"}},"required":["channel"],"type":"object"};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")){
validate396.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
}
else {
validate396.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate396.errors = vErrors;
return errors === 0;
}

export const CreationEntry = validate398;
const schema125 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"creation":{"$ref":"#/$defs/ChannelCreation"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"creation","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","creation","id","kind","received_at","seq"],"type":"object"};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate398.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation !== undefined && func0.call(data, "creation")){
const _errs2 = errors;
if(!(validate229(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate398.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("creation" !== data3){
validate398.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "creation"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs6 = errors;
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate398.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate398.errors = vErrors;
return errors === 0;
}

export const Credential = validate404;
const schema126 = {"description":"What the participant signed: a `connect`, or the proof that stands for it.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Proof"}],"type":"object","discriminator":{"propertyName":"type"}};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate342(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proof"){
if(!(validate358(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
else {
validate404.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate404.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
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

export const CurrentEpoch = validate407;
const schema127 = {"description":"The current epoch, sealed for one more reader.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["number"],"type":"object"};
const schema128 = {"description":"32 octets, sealed by HPKE: an epoch's private key or a tunnel key.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"}},"required":["ciphertext","enc"],"type":"object"};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate409.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate87(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs2 = errors;
if(!(validate31(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate409.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}


function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")){
validate407.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate312(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined && func0.call(data, "sealed")){
const _errs2 = errors;
if(!(validate409(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate407.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate407.errors = vErrors;
return errors === 0;
}

export const Declaration = validate413;

function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate413.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs3 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by !== undefined && func0.call(data, "created_by")){
const _errs4 = errors;
if(!(validate24(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs5 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
if(!(validate314(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs8 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate413.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate413.errors = vErrors;
return errors === 0;
}

export const DeviceAddress = validate423;

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate423.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate423.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate423.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate423.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate423.errors = vErrors;
return errors === 0;
}

export const DirectConnection = validate424;

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate424.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs1 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate424.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate424.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate424.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate424.errors = vErrors;
return errors === 0;
}

export const DirectoryEntry = validate426;
const schema132 = {"description":"A user's keys, as the user's own server states them.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","sealing_key","sig","signing_key","user","v"],"type":"object"};

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate426.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs2 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs3 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs6 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate426.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate426.errors = vErrors;
return errors === 0;
}

export const DmCreation = validate433;

function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate433.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs2 = errors;
if(!(validate232(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate433.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate433.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peer !== undefined && func0.call(data, "peer")){
const _errs6 = errors;
if(!(validate232(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate433.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate433.errors = vErrors;
return errors === 0;
}

export const DriverAnswer = validate441;
const schema134 = {"description":"A line from a driver: `id`, and exactly one of the four others.","properties":{"fault":{"$ref":"#/$defs/DriverFault"},"id":{"$ref":"#/$defs/DriverRequestId"},"ok":{"$ref":"#/$defs/DriverObject"},"reject":{"$ref":"#/$defs/DriverReject"},"unsupported":{"$ref":"#/$defs/DriverUnsupported"}},"required":["id"],"type":"object"};
const schema135 = {"properties":{"message":{"$ref":"#/$defs/LongText"}},"required":["message"],"type":"object"};

function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")){
validate442.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate103(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
validate442.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate442.errors = vErrors;
return errors === 0;
}

const schema136 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate445.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate445.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate445.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate445.errors = vErrors;
return errors === 0;
}

const schema137 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"}},"required":["code"],"type":"object"};
const schema138 = {"maxLength":39,"pattern":"^[a-z][a-z-]{0,38}$","type":"string"};
const pattern20 = new RegExp("^[a-z][a-z-]{0,38}$", "u");

function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate449.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern20.test(data)){
validate449.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate449.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate449.errors = vErrors;
return errors === 0;
}


function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")){
validate448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate449(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
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

const schema139 = {"properties":{"reason":{"$ref":"#/$defs/LongText"}},"required":["reason"],"type":"object"};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason")){
validate452.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate103(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
validate452.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate452.errors = vErrors;
return errors === 0;
}


function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate441.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fault !== undefined && func0.call(data, "fault")){
const _errs1 = errors;
if(!(validate442(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate445(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ok !== undefined && func0.call(data, "ok")){
const _errs3 = errors;
if(!(validate114(data.ok, {instancePath:instancePath+"/ok",parentData:data,parentDataProperty:"ok",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reject !== undefined && func0.call(data, "reject")){
const _errs4 = errors;
if(!(validate448(data.reject, {instancePath:instancePath+"/reject",parentData:data,parentDataProperty:"reject",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsupported !== undefined && func0.call(data, "unsupported")){
const _errs5 = errors;
if(!(validate452(data.unsupported, {instancePath:instancePath+"/unsupported",parentData:data,parentDataProperty:"unsupported",rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
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
validate441.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate441.errors = vErrors;
return errors === 0;
}

export const DriverFault = validate455;

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")){
validate455.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate103(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
validate455.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate455.errors = vErrors;
return errors === 0;
}

export const DriverNotice = validate457;
const schema141 = {"description":"A line that a driver writes when a user is shown or hears something.","properties":{"about":{"$ref":"#/$defs/DriverObject"},"client":{"$ref":"#/$defs/ClientNumber"},"notice":{"enum":["gone","heard","problem","ring","ring-stopped"],"type":"string"}},"required":["about","client","notice"],"type":"object"};

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.about === undefined) || (!(func0.call(data, "about")))) && (missing0 = "about")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.notice === undefined) || (!(func0.call(data, "notice")))) && (missing0 = "notice"))){
validate457.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.about !== undefined && func0.call(data, "about")){
const _errs1 = errors;
if(!(validate114(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notice !== undefined && func0.call(data, "notice")){
let data2 = data.notice;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate457.errors = [{instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "gone") || (data2 === "heard")) || (data2 === "problem")) || (data2 === "ring")) || (data2 === "ring-stopped"))){
validate457.errors = [{instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/enum",keyword:"enum",params:{allowedValues: schema141.properties.notice.enum},message:"must be equal to one of the allowed values"}];
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
validate457.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate457.errors = vErrors;
return errors === 0;
}

export const DriverObject = validate460;

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate460.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate460.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate460.errors = vErrors;
return errors === 0;
}

export const DriverOp = validate461;
const schema143 = {"maxLength":64,"pattern":"^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$","type":"string"};
const pattern21 = new RegExp("^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$", "u");

function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate461.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern21.test(data)){
validate461.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$"+"\""}];
return false;
}
}
}
else {
validate461.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate461.errors = vErrors;
return errors === 0;
}

export const DriverReject = validate462;

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")){
validate462.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate449(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
}
}
}
else {
validate462.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate462.errors = vErrors;
return errors === 0;
}

export const DriverRequest = validate464;
const schema145 = {"description":"A line to a driver.","properties":{"id":{"$ref":"#/$defs/DriverRequestId"},"in":{"$ref":"#/$defs/DriverObject"},"op":{"$ref":"#/$defs/DriverOp"}},"required":["id","in","op"],"type":"object"};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.in === undefined) || (!(func0.call(data, "in")))) && (missing0 = "in"))) || (((data.op === undefined) || (!(func0.call(data, "op")))) && (missing0 = "op"))){
validate464.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
const _errs1 = errors;
if(!(validate445(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined && func0.call(data, "in")){
const _errs2 = errors;
if(!(validate114(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.op !== undefined && func0.call(data, "op")){
const _errs3 = errors;
if(!(validate461(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
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
validate464.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate464.errors = vErrors;
return errors === 0;
}

export const DriverRequestId = validate468;

function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate468.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate468.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate468.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate468.errors = vErrors;
return errors === 0;
}

export const DriverUnsupported = validate469;

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason")){
validate469.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate103(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
validate469.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate469.errors = vErrors;
return errors === 0;
}

export const DriverVersion = validate471;
const schema148 = {"maximum":1,"minimum":1,"type":"integer"};

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate471.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate471.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate471.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate471.errors = vErrors;
return errors === 0;
}

export const DriverWay = validate472;
const schema149 = {"maxLength":6,"pattern":"^(?:direct|proxy)$","type":"string"};
const pattern22 = new RegExp("^(?:direct|proxy)$", "u");

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 6){
validate472.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"}];
return false;
}
else {
if(!pattern22.test(data)){
validate472.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:direct|proxy)$"},message:"must match pattern \""+"^(?:direct|proxy)$"+"\""}];
return false;
}
}
}
else {
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}

export const Ed25519VerifyIn = validate473;
const schema150 = {"description":"In of `ed25519.verify`; its Out is `Accepted`.","properties":{"message":{"$ref":"#/$defs/HexText"},"public_key":{"$ref":"#/$defs/HexText"},"signature":{"$ref":"#/$defs/HexText"}},"required":["message","public_key","signature"],"type":"object"};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))){
validate473.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined && func0.call(data, "message")){
const _errs1 = errors;
if(!(validate45(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs2 = errors;
if(!(validate45(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate45(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate473.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate473.errors = vErrors;
return errors === 0;
}

export const Ending = validate477;
const schema151 = {"properties":{"grace_ms":{"$ref":"#/$defs/Milliseconds"},"type":{"const":"ending","type":"string"}},"required":["grace_ms","type"],"type":"object"};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate477.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.grace_ms !== undefined && func0.call(data, "grace_ms")){
const _errs1 = errors;
if(!(validate42(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate477.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ending" !== data1){
validate477.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ending"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate477.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate477.errors = vErrors;
return errors === 0;
}

export const Entry = validate479;
const schema152 = {"description":"An entry of the one order.","oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema153 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"channel":{"$ref":"#/$defs/Id"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"event","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","channel","event","id","kind","received_at","seq"],"type":"object"};

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate480.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate42(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate268(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
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
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs5 = errors;
if(typeof data4 !== "string"){
validate480.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate480.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
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
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate480.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate480.errors = vErrors;
return errors === 0;
}

const schema154 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"member","type":"string"},"member":{"$ref":"#/$defs/MembershipObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","id","kind","member","received_at","seq"],"type":"object"};
const schema155 = {"description":"One step of the membership log.","oneOf":[{"$ref":"#/$defs/MemberAdd"},{"$ref":"#/$defs/MemberBan"},{"$ref":"#/$defs/MemberChange"},{"$ref":"#/$defs/MemberEpoch"},{"$ref":"#/$defs/MemberLeave"},{"$ref":"#/$defs/MemberRemove"}],"type":"object","discriminator":{"propertyName":"action"}};
const schema156 = {"properties":{"action":{"const":"add","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"member":{"$ref":"#/$defs/MemberIdentity"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","epoch","flags","member","prev","sender","sig","v"],"type":"object"};

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate491.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate491.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate491.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs5 = errors;
if(!(validate407(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs6 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs7 = errors;
if(!(validate232(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs8 = errors;
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs9 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs10 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate491.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate491.errors = vErrors;
return errors === 0;
}

const schema157 = {"properties":{"action":{"const":"ban","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object"};
const schema158 = {"description":"A new epoch, sealed for each of its readers.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"public":{"$ref":"#/$defs/SealingKey"},"sealed":{"$ref":"#/$defs/SealedKeys"}},"required":["number","public","sealed"],"type":"object"};
const schema159 = {"additionalProperties":{"$ref":"#/$defs/SealedKey"},"description":"The epoch's private key for each reader.","maxProperties":10000,"type":"object"};

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate507.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate409(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
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
validate507.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate507.errors = vErrors;
return errors === 0;
}


function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate504.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate312(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs2 = errors;
if(!(validate31(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate507(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
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
validate504.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate504.errors = vErrors;
return errors === 0;
}


function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate501.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate501.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate501.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs5 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate501.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate501.errors = vErrors;
return errors === 0;
}

const schema160 = {"properties":{"action":{"const":"change","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","flags","prev","sender","sig","user","v"],"type":"object"};

function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate516.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate516.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate516.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs5 = errors;
if(!(validate407(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs6 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs7 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs8 = errors;
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs9 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs10 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs11 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate516.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate516.errors = vErrors;
return errors === 0;
}

const schema161 = {"properties":{"action":{"const":"epoch","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","next_epoch","prev","sender","sig","v"],"type":"object"};

function validate527(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate527.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate527.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate527.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs5 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate527.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate527.errors = vErrors;
return errors === 0;
}

const schema162 = {"properties":{"action":{"const":"leave","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","v"],"type":"object"};

function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate535.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate535.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate535.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs5 = errors;
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs6 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate535.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate535.errors = vErrors;
return errors === 0;
}

const schema163 = {"properties":{"action":{"const":"remove","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object"};

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate542.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate542.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate542.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs5 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate542.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate542.errors = vErrors;
return errors === 0;
}


function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate491(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate501(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate516(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate527(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate535(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate542(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
else {
validate490.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate490.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
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


function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate487.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate487.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate487.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs5 = errors;
if(!(validate490(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs6 = errors;
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate487.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate487.errors = vErrors;
return errors === 0;
}


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate398(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate480(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate487(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
else {
validate479.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate479.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate479.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate479.errors = vErrors;
return errors === 0;
}

export const EpochNumber = validate563;

function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate563.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate563.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate563.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate563.errors = vErrors;
return errors === 0;
}

export const EpochOpenIn = validate564;
const schema165 = {"description":"In of `epoch-key.open`.","properties":{"context":{"$ref":"#/$defs/EpochSealContext"},"epoch_public":{"$ref":"#/$defs/Hex32"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","epoch_public","private_key","sealed"],"type":"object"};
const schema166 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"recipient":{"$ref":"#/$defs/UserId"},"sender":{"$ref":"#/$defs/UserId"}},"required":["channel","epoch","recipient","sender"],"type":"object"};

function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))){
validate565.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs2 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined && func0.call(data, "recipient")){
const _errs3 = errors;
if(!(validate24(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
}
}
}
}
}
else {
validate565.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate565.errors = vErrors;
return errors === 0;
}

const schema167 = {"description":"A sealed thing that is being judged.","properties":{"ciphertext":{"$ref":"#/$defs/SubjectText"},"enc":{"$ref":"#/$defs/SubjectText"}},"required":["ciphertext","enc"],"type":"object"};

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate573.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate53(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs2 = errors;
if(!(validate53(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate573.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate573.errors = vErrors;
return errors === 0;
}


function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.epoch_public === undefined) || (!(func0.call(data, "epoch_public")))) && (missing0 = "epoch_public"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate564.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate565(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch_public !== undefined && func0.call(data, "epoch_public")){
const _errs2 = errors;
if(!(validate51(data.epoch_public, {instancePath:instancePath+"/epoch_public",parentData:data,parentDataProperty:"epoch_public",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate573(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
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
validate564.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate564.errors = vErrors;
return errors === 0;
}

export const EpochOpenOut = validate577;
const schema168 = {"description":"Out of `epoch-key.open`.","properties":{"epoch_key":{"$ref":"#/$defs/Hex32"}},"required":["epoch_key"],"type":"object"};

function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.epoch_key === undefined) || (!(func0.call(data, "epoch_key")))) && (missing0 = "epoch_key")){
validate577.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.epoch_key !== undefined && func0.call(data, "epoch_key")){
if(!(validate51(data.epoch_key, {instancePath:instancePath+"/epoch_key",parentData:data,parentDataProperty:"epoch_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
else {
validate577.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate577.errors = vErrors;
return errors === 0;
}

export const EpochSealContext = validate579;

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))){
validate579.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs2 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined && func0.call(data, "recipient")){
const _errs3 = errors;
if(!(validate24(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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

export const EpochSealIn = validate584;
const schema170 = {"description":"In of `epoch-key.seal`.","properties":{"context":{"$ref":"#/$defs/EpochSealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"epoch_key":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"}},"required":["context","ephemeral_ikm","epoch_key","recipient_key"],"type":"object"};

function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.epoch_key === undefined) || (!(func0.call(data, "epoch_key")))) && (missing0 = "epoch_key"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))){
validate584.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate565(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_ikm !== undefined && func0.call(data, "ephemeral_ikm")){
const _errs2 = errors;
if(!(validate51(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch_key !== undefined && func0.call(data, "epoch_key")){
const _errs3 = errors;
if(!(validate51(data.epoch_key, {instancePath:instancePath+"/epoch_key",parentData:data,parentDataProperty:"epoch_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate51(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate584.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate584.errors = vErrors;
return errors === 0;
}

export const ErrorCodeText = validate589;

function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate589.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern20.test(data)){
validate589.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate589.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate589.errors = vErrors;
return errors === 0;
}

export const Event = validate590;

function validate590(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate590.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs2 = errors;
if(!(validate270(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs3 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate29(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined && func0.call(data, "state_key")){
const _errs7 = errors;
if(!(validate276(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs8 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate590.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate590.errors = vErrors;
return errors === 0;
}

export const EventContent = validate600;

function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate600.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
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

export const EventEntry = validate601;

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate601.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate42(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate268(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
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
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs5 = errors;
if(typeof data4 !== "string"){
validate601.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate601.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
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
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate601.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate601.errors = vErrors;
return errors === 0;
}

export const EventOpenIn = validate608;
const schema175 = {"description":"In of `event-content.open`.","properties":{"context":{"$ref":"#/$defs/EventSealContext"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","private_key","sealed"],"type":"object"};
const schema176 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/UserId"}},"required":["channel","epoch","sender","sender_device"],"type":"object"};

function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))){
validate609.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs2 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs4 = errors;
if(!(validate29(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate609.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate609.errors = vErrors;
return errors === 0;
}


function validate608(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate608.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate609(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs2 = errors;
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate573(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
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
validate608.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate608.errors = vErrors;
return errors === 0;
}

export const EventOpenOut = validate618;
const schema177 = {"description":"Out of `event-content.open`.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"type":{"$ref":"#/$defs/ShortText"}},"required":["content","type"],"type":"object"};

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate618.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate114(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs2 = errors;
if(!(validate107(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate618.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate618.errors = vErrors;
return errors === 0;
}

export const EventPage = validate621;
const schema178 = {"description":"A page of all entries.","properties":{"channel":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/Entry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","items","seq","v"],"type":"object"};

function validate621(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate621.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined && func0.call(data, "items")){
let data1 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate621.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate479(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
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
validate621.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs5 = errors;
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
else {
validate621.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate621.errors = vErrors;
return errors === 0;
}

export const EventSealContext = validate626;

function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))){
validate626.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs2 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_device !== undefined && func0.call(data, "sender_device")){
const _errs4 = errors;
if(!(validate29(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate626.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate626.errors = vErrors;
return errors === 0;
}

export const EventSealIn = validate632;
const schema180 = {"description":"In of `event-content.seal`.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"context":{"$ref":"#/$defs/EventSealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","context","ephemeral_ikm","recipient_key","type"],"type":"object"};

function validate632(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context"))) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate632.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate114(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined && func0.call(data, "context")){
const _errs2 = errors;
if(!(validate609(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
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
if(!(validate51(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate51(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs5 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate632.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate632.errors = vErrors;
return errors === 0;
}

export const EventSealOut = validate638;
const schema181 = {"description":"Out of `event-content.seal`.","properties":{"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["sealed"],"type":"object"};

function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed")){
validate638.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealed !== undefined && func0.call(data, "sealed")){
if(!(validate573(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
errors = vErrors.length;
}
}
}
}
else {
validate638.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate638.errors = vErrors;
return errors === 0;
}

export const EventType = validate640;

function validate640(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate640.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern13.test(data)){
validate640.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
}
}
}
else {
validate640.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate640.errors = vErrors;
return errors === 0;
}

export const Features = validate641;
const schema183 = {"description":"Optional features; an absent one is false, but for `registration`.","properties":{"foreign_declare":{"description":"Members from other servers can declare tunnels; absent means true.","type":"boolean"},"ice_servers":{"description":"The server has a TURN server to offer.","type":"boolean"},"registration":{"description":"`open` (absent means the same), `token` (registration needs one) or `closed`.","enum":["closed","open","token"],"type":"string"}},"type":"object"};

function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.foreign_declare !== undefined && func0.call(data, "foreign_declare")){
const _errs1 = errors;
if(typeof data.foreign_declare !== "boolean"){
validate641.errors = [{instancePath:instancePath+"/foreign_declare",schemaPath:"#/properties/foreign_declare/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ice_servers !== undefined && func0.call(data, "ice_servers")){
const _errs3 = errors;
if(typeof data.ice_servers !== "boolean"){
validate641.errors = [{instancePath:instancePath+"/ice_servers",schemaPath:"#/properties/ice_servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration !== undefined && func0.call(data, "registration")){
let data2 = data.registration;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate641.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "closed") || (data2 === "open")) || (data2 === "token"))){
validate641.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/enum",keyword:"enum",params:{allowedValues: schema183.properties.registration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate641.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate641.errors = vErrors;
return errors === 0;
}

export const FieldText = validate642;
const schema184 = {"description":"The value of an HTTP field: visible ASCII with single spaces.","maxLength":4096,"pattern":"^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$","type":"string"};
const pattern25 = new RegExp("^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$", "u");

function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 4096){
validate642.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern25.test(data)){
validate642.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$"},message:"must match pattern \""+"^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$"+"\""}];
return false;
}
}
}
else {
validate642.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate642.errors = vErrors;
return errors === 0;
}

export const FingerprintIn = validate643;
const schema185 = {"description":"In of `fingerprint`.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object"};

function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate643.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs1 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs2 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate643.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate643.errors = vErrors;
return errors === 0;
}

export const FingerprintOut = validate647;
const schema186 = {"description":"Out of `fingerprint`.","properties":{"fingerprint":{"$ref":"#/$defs/ShortText"}},"required":["fingerprint"],"type":"object"};

function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fingerprint === undefined) || (!(func0.call(data, "fingerprint")))) && (missing0 = "fingerprint")){
validate647.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fingerprint !== undefined && func0.call(data, "fingerprint")){
if(!(validate107(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
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

export const Flags = validate649;

function validate649(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate649.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs1 = errors;
if(typeof data.admin !== "boolean"){
validate649.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined && func0.call(data, "read")){
const _errs3 = errors;
if(typeof data.read !== "boolean"){
validate649.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs5 = errors;
if(typeof data.write !== "boolean"){
validate649.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate649.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate649.errors = vErrors;
return errors === 0;
}

export const ForwardAnswer = validate650;
const schema188 = {"description":"What came back.","properties":{"body":{"$ref":"#/$defs/Base64urlText"},"headers":{"$ref":"#/$defs/ForwardAnswerHeaders"},"status":{"$ref":"#/$defs/AnswerStatus"},"v":{"$ref":"#/$defs/Version"}},"required":["body","headers","status","v"],"type":"object"};
const schema189 = {"description":"Of the answer's fields, those that a client needs; one that did not come is absent.","properties":{"content-digest":{"$ref":"#/$defs/FieldText"},"content-type":{"$ref":"#/$defs/FieldText"},"date":{"$ref":"#/$defs/FieldText"},"retry-after":{"$ref":"#/$defs/FieldText"},"signature":{"$ref":"#/$defs/FieldText"},"signature-input":{"$ref":"#/$defs/FieldText"}},"type":"object"};

function validate652(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs1 = errors;
if(!(validate642(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-type"] !== undefined && func0.call(data, "content-type")){
const _errs2 = errors;
if(!(validate642(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs3 = errors;
if(!(validate642(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
const _errs4 = errors;
if(!(validate642(data["retry-after"], {instancePath:instancePath+"/retry-after",parentData:data,parentDataProperty:"retry-after",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs5 = errors;
if(!(validate642(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["signature-input"] !== undefined && func0.call(data, "signature-input")){
const _errs6 = errors;
if(!(validate642(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
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
validate652.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate652.errors = vErrors;
return errors === 0;
}


function validate650(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate650.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate84(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs2 = errors;
if(!(validate652(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs3 = errors;
if(!(validate55(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs4 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate650.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate650.errors = vErrors;
return errors === 0;
}

export const ForwardAnswerHeaders = validate662;

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs1 = errors;
if(!(validate642(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-type"] !== undefined && func0.call(data, "content-type")){
const _errs2 = errors;
if(!(validate642(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs3 = errors;
if(!(validate642(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["retry-after"] !== undefined && func0.call(data, "retry-after")){
const _errs4 = errors;
if(!(validate642(data["retry-after"], {instancePath:instancePath+"/retry-after",parentData:data,parentDataProperty:"retry-after",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs5 = errors;
if(!(validate642(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["signature-input"] !== undefined && func0.call(data, "signature-input")){
const _errs6 = errors;
if(!(validate642(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
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
validate662.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate662.errors = vErrors;
return errors === 0;
}

export const ForwardHeaders = validate669;
const schema191 = {"description":"The fields of the inner request, spelled as in HTTP. A member that is not one of these is refused.","properties":{"content-digest":{"$ref":"#/$defs/FieldText"},"content-type":{"$ref":"#/$defs/FieldText"},"signature":{"$ref":"#/$defs/FieldText"},"signature-input":{"$ref":"#/$defs/FieldText"}},"type":"object"};

function validate669(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs1 = errors;
if(!(validate642(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["content-type"] !== undefined && func0.call(data, "content-type")){
const _errs2 = errors;
if(!(validate642(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
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
if(!(validate642(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["signature-input"] !== undefined && func0.call(data, "signature-input")){
const _errs4 = errors;
if(!(validate642(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
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
validate669.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate669.errors = vErrors;
return errors === 0;
}

export const ForwardRequest = validate674;
const schema192 = {"description":"A request that the user's own server sends on.","properties":{"body":{"$ref":"#/$defs/Base64urlText"},"headers":{"$ref":"#/$defs/ForwardHeaders"},"method":{"enum":["DELETE","GET","POST"],"type":"string"},"path":{"$ref":"#/$defs/RequestPath"},"query":{"$ref":"#/$defs/RequestQuery"},"server":{"$ref":"#/$defs/ServerName"},"v":{"$ref":"#/$defs/Version"}},"required":["headers","method","path","server","v"],"type":"object"};
const schema193 = {"description":"The path of a request as it stands in the request line.","maxLength":2048,"pattern":"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$","type":"string"};
const pattern26 = new RegExp("^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$", "u");

function validate677(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate677.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern26.test(data)){
validate677.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"},message:"must match pattern \""+"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"+"\""}];
return false;
}
}
}
else {
validate677.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate677.errors = vErrors;
return errors === 0;
}

const schema194 = {"description":"A query as it stands in the request line.","maxLength":2048,"pattern":"^[\\x21-\\x22\\x24-\\x7e]+$","type":"string"};
const pattern27 = new RegExp("^[\\x21-\\x22\\x24-\\x7e]+$", "u");

function validate679(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate679.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern27.test(data)){
validate679.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x22\\x24-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x22\\x24-\\x7e]+$"+"\""}];
return false;
}
}
}
else {
validate679.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate679.errors = vErrors;
return errors === 0;
}


function validate674(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers")) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate674.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate84(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs2 = errors;
if(!(validate669(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
let data2 = data.method;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate674.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "DELETE") || (data2 === "GET")) || (data2 === "POST"))){
validate674.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema192.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs5 = errors;
if(!(validate677(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate677.errors : vErrors.concat(validate677.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
const _errs6 = errors;
if(!(validate679(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate679.errors : vErrors.concat(validate679.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate674.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate674.errors = vErrors;
return errors === 0;
}

export const FrameCounter = validate683;
const schema195 = {"description":"A number below 2^64 in decimal, as text, because JSON has no such numbers.","maxLength":20,"pattern":"^(?:0|[1-9][0-9]{0,19})$","type":"string"};
const pattern28 = new RegExp("^(?:0|[1-9][0-9]{0,19})$", "u");

function validate683(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 20){
validate683.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(!pattern28.test(data)){
validate683.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19})$"+"\""}];
return false;
}
}
}
else {
validate683.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate683.errors = vErrors;
return errors === 0;
}

export const FrameOpenIn = validate684;
const schema196 = {"description":"In of `frame.open`.","properties":{"before":{"description":"Frames that came earlier.","items":{"$ref":"#/$defs/HexText"},"maxItems":1000,"type":"array"},"connection":{"$ref":"#/$defs/ConnectionNumber"},"frame":{"$ref":"#/$defs/HexText"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","frame","stream","tunnel_key"],"type":"object"};
const schema197 = {"description":"What makes a stream's key its own: the salt, and the names that `info` takes in this order. It is never sent as such.","properties":{"channel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","device","salt","server","tunnelID"],"type":"object"};

function validate688(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate688.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs3 = errors;
if(!(validate86(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate688.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate688.errors = vErrors;
return errors === 0;
}


function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate684.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.before !== undefined && func0.call(data, "before")){
let data0 = data.before;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate684.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate45(data0[i0], {instancePath:instancePath+"/before/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate684.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs4 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame !== undefined && func0.call(data, "frame")){
const _errs5 = errors;
if(!(validate45(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs6 = errors;
if(!(validate688(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
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
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate684.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate684.errors = vErrors;
return errors === 0;
}

export const FrameOpenOut = validate696;
const schema198 = {"description":"Out of `frame.open`.","properties":{"counter":{"$ref":"#/$defs/FrameCounter"},"opus":{"$ref":"#/$defs/HexText"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"}},"required":["counter","opus","timestamp"],"type":"object"};
const schema199 = {"maximum":4294967295,"minimum":0,"type":"integer"};

function validate699(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate699.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate699.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate699.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate699.errors = vErrors;
return errors === 0;
}


function validate696(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter")) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate696.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs1 = errors;
if(!(validate683(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opus !== undefined && func0.call(data, "opus")){
const _errs2 = errors;
if(!(validate45(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs3 = errors;
if(!(validate699(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
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
validate696.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate696.errors = vErrors;
return errors === 0;
}

export const FrameSealIn = validate701;
const schema200 = {"description":"In of `frame.seal`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"counter":{"$ref":"#/$defs/FrameCounter"},"opus":{"$ref":"#/$defs/HexText"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","counter","opus","stream","timestamp","tunnel_key"],"type":"object"};

function validate701(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter"))) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate701.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs2 = errors;
if(!(validate683(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
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
if(!(validate45(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs4 = errors;
if(!(validate688(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs5 = errors;
if(!(validate699(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs6 = errors;
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate701.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate701.errors = vErrors;
return errors === 0;
}

export const FrameSealOut = validate708;
const schema201 = {"description":"Out of `frame.seal`.","properties":{"frame":{"$ref":"#/$defs/HexText"}},"required":["frame"],"type":"object"};

function validate708(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame")){
validate708.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.frame !== undefined && func0.call(data, "frame")){
if(!(validate45(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
else {
validate708.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate708.errors = vErrors;
return errors === 0;
}

export const FrameTimestamp = validate710;

function validate710(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate710.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate710.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate710.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate710.errors = vErrors;
return errors === 0;
}

export const GoneNotice = validate711;
const schema203 = {"description":"About of `gone`: the client is in the tunnel no more, and in no successor, without having been asked to leave.","properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["voice"],"type":"object"};
const schema204 = {"description":"Chosen by whoever asks, new for each `join-voice` of a client.","maximum":9007199254740991,"minimum":1,"type":"integer"};

function validate713(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate713.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate713.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate713.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate713.errors = vErrors;
return errors === 0;
}


function validate711(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice")){
validate711.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate449(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs2 = errors;
if(!(validate713(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const GroupCreation = validate715;

function validate715(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate715.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined && func0.call(data, "creator")){
const _errs2 = errors;
if(!(validate232(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate715.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate715.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate715.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate715.errors = vErrors;
return errors === 0;
}

export const HeardFrame = validate722;
const schema206 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"counter":{"$ref":"#/$defs/FrameCounter"},"frame":{"$ref":"#/$defs/OctetCount"},"opus":{"$ref":"#/$defs/HexText"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"}},"required":["connection","counter","frame","opus","timestamp"],"type":"object"};

function validate722(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter"))) || (((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame"))) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate722.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs2 = errors;
if(!(validate683(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame !== undefined && func0.call(data, "frame")){
const _errs3 = errors;
if(!(validate75(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate45(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
const _errs5 = errors;
if(!(validate699(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
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
validate722.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate722.errors = vErrors;
return errors === 0;
}

export const HeardNotice = validate728;
const schema207 = {"description":"About of `heard`: a packet is played.","properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"opus":{"$ref":"#/$defs/HexText"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["device","opus","voice"],"type":"object"};

function validate728(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate728.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opus !== undefined && func0.call(data, "opus")){
const _errs2 = errors;
if(!(validate45(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs3 = errors;
if(!(validate713(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
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
validate728.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate728.errors = vErrors;
return errors === 0;
}

export const HelloIn = validate732;
const schema208 = {"description":"In of `hello`.","properties":{"version":{"$ref":"#/$defs/DriverVersion"}},"required":["version"],"type":"object"};

function validate732(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")){
validate732.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate471(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
}
}
}
else {
validate732.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate732.errors = vErrors;
return errors === 0;
}

export const HelloOut = validate734;
const schema209 = {"description":"Out of `hello`.","properties":{"capabilities":{"items":{"$ref":"#/$defs/DriverOp"},"maxItems":256,"type":"array"},"language":{"$ref":"#/$defs/ShortText"},"name":{"$ref":"#/$defs/ShortText"},"release":{"$ref":"#/$defs/ShortText"},"version":{"$ref":"#/$defs/DriverVersion"}},"required":["capabilities","language","name","release","version"],"type":"object"};

function validate734(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.capabilities === undefined) || (!(func0.call(data, "capabilities")))) && (missing0 = "capabilities")) || (((data.language === undefined) || (!(func0.call(data, "language")))) && (missing0 = "language"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.release === undefined) || (!(func0.call(data, "release")))) && (missing0 = "release"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate734.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data0 = data.capabilities;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 256){
validate734.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate461(data0[i0], {instancePath:instancePath+"/capabilities/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate734.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
const _errs4 = errors;
if(!(validate107(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs5 = errors;
if(!(validate107(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined && func0.call(data, "release")){
const _errs6 = errors;
if(!(validate107(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs7 = errors;
if(!(validate471(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
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
validate734.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate734.errors = vErrors;
return errors === 0;
}

export const Hex16 = validate740;
const schema210 = {"description":"16 octets in lower-case hexadecimal.","maxLength":32,"minLength":32,"pattern":"^[0-9a-f]{32}$","type":"string"};
const pattern29 = new RegExp("^[0-9a-f]{32}$", "u");

function validate740(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 32){
validate740.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func46(data) < 32){
validate740.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 32},message:"must NOT have fewer than 32 characters"}];
return false;
}
else {
if(!pattern29.test(data)){
validate740.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
}
else {
validate740.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate740.errors = vErrors;
return errors === 0;
}

export const Hex32 = validate741;

function validate741(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate741.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate741.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern7.test(data)){
validate741.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate741.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate741.errors = vErrors;
return errors === 0;
}

export const HexText = validate742;

function validate742(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 524288){
validate742.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 524288},message:"must NOT have more than 524288 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate742.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
}
else {
validate742.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate742.errors = vErrors;
return errors === 0;
}

export const HttpStatus = validate743;
const schema213 = {"maximum":599,"minimum":400,"type":"integer"};

function validate743(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate743.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate743.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 400 || isNaN(data)){
validate743.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
validate743.errors = vErrors;
return errors === 0;
}

export const IceServers = validate744;
const schema214 = {"description":"What a client gives to its WebRTC as ICE servers.","properties":{"password":{"$ref":"#/$defs/TurnPassword"},"ttl":{"$ref":"#/$defs/TurnLife"},"uris":{"items":{"$ref":"#/$defs/IceUri"},"maxItems":16,"type":"array"},"username":{"$ref":"#/$defs/TurnUsername"},"v":{"$ref":"#/$defs/Version"}},"required":["password","ttl","uris","username","v"],"type":"object"};
const schema215 = {"description":"20 octets in standard base64.","maxLength":28,"pattern":"^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$","type":"string"};
const pattern32 = new RegExp("^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$", "u");

function validate745(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 28){
validate745.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters"}];
return false;
}
else {
if(!pattern32.test(data)){
validate745.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
else {
validate745.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate745.errors = vErrors;
return errors === 0;
}

const schema216 = {"maximum":86400,"minimum":1,"type":"integer"};

function validate747(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate747.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
validate747.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate747.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate747.errors = vErrors;
return errors === 0;
}

const schema217 = {"description":"RFC 7064 or RFC 7065.","maxLength":255,"pattern":"^(?:stuns?|turns?):[!-~]+$","type":"string"};
const pattern33 = new RegExp("^(?:stuns?|turns?):[!-~]+$", "u");

function validate749(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate749.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern33.test(data)){
validate749.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:stuns?|turns?):[!-~]+$"},message:"must match pattern \""+"^(?:stuns?|turns?):[!-~]+$"+"\""}];
return false;
}
}
}
else {
validate749.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate749.errors = vErrors;
return errors === 0;
}

const schema218 = {"description":"Time of expiry and 16 random octets.","maxLength":49,"pattern":"^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$","type":"string"};
const pattern34 = new RegExp("^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$", "u");

function validate751(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 49){
validate751.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"}];
return false;
}
else {
if(!pattern34.test(data)){
validate751.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate751.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate751.errors = vErrors;
return errors === 0;
}


function validate744(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.password === undefined) || (!(func0.call(data, "password")))) && (missing0 = "password")) || (((data.ttl === undefined) || (!(func0.call(data, "ttl")))) && (missing0 = "ttl"))) || (((data.uris === undefined) || (!(func0.call(data, "uris")))) && (missing0 = "uris"))) || (((data.username === undefined) || (!(func0.call(data, "username")))) && (missing0 = "username"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate744.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
const _errs1 = errors;
if(!(validate745(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined && func0.call(data, "ttl")){
const _errs2 = errors;
if(!(validate747(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate747.errors : vErrors.concat(validate747.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uris !== undefined && func0.call(data, "uris")){
let data2 = data.uris;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
if(data2.length > 16){
validate744.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate749(data2[i0], {instancePath:instancePath+"/uris/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate749.errors : vErrors.concat(validate749.errors);
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
validate744.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined && func0.call(data, "username")){
const _errs6 = errors;
if(!(validate751(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate751.errors : vErrors.concat(validate751.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate744.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate744.errors = vErrors;
return errors === 0;
}

export const IceUri = validate754;

function validate754(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate754.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern33.test(data)){
validate754.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:stuns?|turns?):[!-~]+$"},message:"must match pattern \""+"^(?:stuns?|turns?):[!-~]+$"+"\""}];
return false;
}
}
}
else {
validate754.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate754.errors = vErrors;
return errors === 0;
}

export const Id = validate755;

function validate755(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate755.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate755.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate755.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate755.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate755.errors = vErrors;
return errors === 0;
}

export const IdCompareIn = validate756;
const schema221 = {"description":"In of `id.compare`.","properties":{"a":{"$ref":"#/$defs/SubjectText"},"b":{"$ref":"#/$defs/SubjectText"}},"required":["a","b"],"type":"object"};

function validate756(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.a === undefined) || (!(func0.call(data, "a")))) && (missing0 = "a")) || (((data.b === undefined) || (!(func0.call(data, "b")))) && (missing0 = "b"))){
validate756.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.a !== undefined && func0.call(data, "a")){
const _errs1 = errors;
if(!(validate53(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.b !== undefined && func0.call(data, "b")){
const _errs2 = errors;
if(!(validate53(data.b, {instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate756.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate756.errors = vErrors;
return errors === 0;
}

export const IdCompareOut = validate759;
const schema222 = {"description":"Out of `id.compare`: −1 when `a` comes first.","properties":{"order":{"$ref":"#/$defs/IdOrder"}},"required":["order"],"type":"object"};
const schema223 = {"maximum":1,"minimum":-1,"type":"integer"};

function validate760(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate760.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate760.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < -1 || isNaN(data)){
validate760.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
}
validate760.errors = vErrors;
return errors === 0;
}


function validate759(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.order === undefined) || (!(func0.call(data, "order")))) && (missing0 = "order")){
validate759.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined && func0.call(data, "order")){
if(!(validate760(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate760.errors : vErrors.concat(validate760.errors);
errors = vErrors.length;
}
}
}
}
else {
validate759.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate759.errors = vErrors;
return errors === 0;
}

export const IdOrder = validate762;

function validate762(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate762.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate762.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < -1 || isNaN(data)){
validate762.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
}
validate762.errors = vErrors;
return errors === 0;
}

export const IdParseIn = validate763;
const schema225 = {"description":"In of `id.parse`.","properties":{"kind":{"enum":["device","opaque","server","user"],"type":"string"},"text":{"$ref":"#/$defs/SubjectText"}},"required":["kind","text"],"type":"object"};

function validate763(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text"))){
validate763.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate763.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "device") || (data0 === "opaque")) || (data0 === "server")) || (data0 === "user"))){
validate763.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema225.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined && func0.call(data, "text")){
const _errs3 = errors;
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
else {
validate763.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate763.errors = vErrors;
return errors === 0;
}

export const IdParseOut = validate765;
const schema226 = {"description":"Out of `id.parse`: `host` and `port` (where there is one) of a server, `local` and `server` of a user, `device` and `user` of a device, nothing of an opaque id.","properties":{"device":{"$ref":"#/$defs/SubjectText"},"host":{"$ref":"#/$defs/SubjectText"},"local":{"$ref":"#/$defs/SubjectText"},"port":{"$ref":"#/$defs/OctetCount"},"server":{"$ref":"#/$defs/SubjectText"},"user":{"$ref":"#/$defs/SubjectText"}},"type":"object"};

function validate765(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate53(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined && func0.call(data, "host")){
const _errs2 = errors;
if(!(validate53(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local !== undefined && func0.call(data, "local")){
const _errs3 = errors;
if(!(validate53(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined && func0.call(data, "port")){
const _errs4 = errors;
if(!(validate75(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate53(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate53(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate765.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate765.errors = vErrors;
return errors === 0;
}

export const InitializeVoiceContent = validate772;
const schema227 = {"description":"The content of a `vt.initialize_voice` event.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"homeserver":{"$ref":"#/$defs/ServerName"},"replaces":{"$ref":"#/$defs/TunnelId"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["ciphertext","enc","epoch","homeserver","tunnelID","v"],"type":"object"};

function validate772(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.homeserver === undefined) || (!(func0.call(data, "homeserver")))) && (missing0 = "homeserver"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate772.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate87(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs2 = errors;
if(!(validate31(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.homeserver !== undefined && func0.call(data, "homeserver")){
const _errs4 = errors;
if(!(validate49(data.homeserver, {instancePath:instancePath+"/homeserver",parentData:data,parentDataProperty:"homeserver",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs5 = errors;
if(!(validate314(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate772.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate772.errors = vErrors;
return errors === 0;
}

export const Invitation = validate780;
const schema228 = {"description":"How a user learns of a channel elsewhere.","properties":{"channel":{"$ref":"#/$defs/Id"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"}},"required":["channel","server","server_key"],"type":"object"};

function validate780(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))){
validate780.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs2 = errors;
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_key !== undefined && func0.call(data, "server_key")){
const _errs3 = errors;
if(!(validate33(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate780.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate780.errors = vErrors;
return errors === 0;
}

export const JoinVoiceIn = validate784;
const schema229 = {"description":"In of `join-voice`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"roles":{"$ref":"#/$defs/VoiceRoles"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"via":{"$ref":"#/$defs/DriverWay"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["channel","client","tunnelID","via","voice"],"type":"object"};
const schema230 = {"properties":{"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["read","write"],"type":"object"};

function validate787(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate787.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate787.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs3 = errors;
if(typeof data.write !== "boolean"){
validate787.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate787.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate787.errors = vErrors;
return errors === 0;
}


function validate784(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.via === undefined) || (!(func0.call(data, "via")))) && (missing0 = "via"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate784.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
if(!(validate787(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs4 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
const _errs5 = errors;
if(!(validate472(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs6 = errors;
if(!(validate713(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
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
validate784.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate784.errors = vErrors;
return errors === 0;
}

export const JoinVoiceOut = validate792;
const schema231 = {"description":"Out of `join-voice`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"}},"required":["connection"],"type":"object"};

function validate792(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")){
validate792.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
}
}
else {
validate792.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate792.errors = vErrors;
return errors === 0;
}

export const Joined = validate794;
const schema232 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Credential"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"joined","type":"string"}},"required":["connection","credential","device","roles","type"],"type":"object"};

function validate794(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate794.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
const _errs2 = errors;
if(!(validate404(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
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
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs4 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
const _errs5 = errors;
if(typeof data4 !== "string"){
validate794.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("joined" !== data4){
validate794.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "joined"},message:"must be equal to constant"}];
return false;
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
validate794.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate794.errors = vErrors;
return errors === 0;
}

export const JsonCanonicalIn = validate799;
const schema233 = {"description":"In of `json.canonical`.","properties":{"text":{"$ref":"#/$defs/HexText"}},"required":["text"],"type":"object"};

function validate799(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate799.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate45(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
else {
validate799.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate799.errors = vErrors;
return errors === 0;
}

export const JsonCanonicalOut = validate801;
const schema234 = {"description":"Out of `json.canonical`.","properties":{"canonical":{"$ref":"#/$defs/HexText"}},"required":["canonical"],"type":"object"};

function validate801(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.canonical === undefined) || (!(func0.call(data, "canonical")))) && (missing0 = "canonical")){
validate801.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.canonical !== undefined && func0.call(data, "canonical")){
if(!(validate45(data.canonical, {instancePath:instancePath+"/canonical",parentData:data,parentDataProperty:"canonical",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
else {
validate801.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate801.errors = vErrors;
return errors === 0;
}

export const LeaveVoiceIn = validate803;
const schema235 = {"description":"In of `leave-voice`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["client","voice"],"type":"object"};

function validate803(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate803.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs2 = errors;
if(!(validate713(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate803.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate803.errors = vErrors;
return errors === 0;
}

export const Left = validate806;
const schema236 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"type":{"const":"left","type":"string"}},"required":["connection","type"],"type":"object"};

function validate806(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate806.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate806.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("left" !== data1){
validate806.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "left"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate806.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate806.errors = vErrors;
return errors === 0;
}

export const Limit = validate808;
const schema237 = {"maximum":86400000,"minimum":1,"type":"integer"};

function validate808(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate808.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400000 || isNaN(data)){
validate808.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate808.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate808.errors = vErrors;
return errors === 0;
}

export const Limits = validate809;
const schema238 = {"description":"What a server allows; the meaning and range of each is in the table of limits.","properties":{"announce_ms":{"$ref":"#/$defs/Limit"},"channels":{"$ref":"#/$defs/Limit"},"connections":{"$ref":"#/$defs/Limit"},"dead_ms":{"$ref":"#/$defs/Limit"},"event_bytes":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"grace_ms":{"$ref":"#/$defs/Limit"},"heartbeat_ms":{"$ref":"#/$defs/Limit"},"idle_ms":{"$ref":"#/$defs/Limit"},"max_age_ms":{"$ref":"#/$defs/Limit"},"members":{"$ref":"#/$defs/Limit"},"page_items":{"$ref":"#/$defs/Limit"},"pending":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"request_bytes":{"$ref":"#/$defs/Limit"},"requests_per_minute":{"$ref":"#/$defs/Limit"},"state_entries":{"$ref":"#/$defs/Limit"},"streams":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"},"wait_ms":{"$ref":"#/$defs/Limit"}},"required":["announce_ms","channels","connections","dead_ms","event_bytes","frame_bytes","frames_per_second","grace_ms","heartbeat_ms","idle_ms","max_age_ms","members","page_items","pending","ping_ms","queue_frames","request_bytes","requests_per_minute","state_entries","streams","strikes","wait_ms"],"type":"object"};

function validate809(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.announce_ms === undefined) || (!(func0.call(data, "announce_ms")))) && (missing0 = "announce_ms")) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms"))) || (((data.event_bytes === undefined) || (!(func0.call(data, "event_bytes")))) && (missing0 = "event_bytes"))) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms"))) || (((data.heartbeat_ms === undefined) || (!(func0.call(data, "heartbeat_ms")))) && (missing0 = "heartbeat_ms"))) || (((data.idle_ms === undefined) || (!(func0.call(data, "idle_ms")))) && (missing0 = "idle_ms"))) || (((data.max_age_ms === undefined) || (!(func0.call(data, "max_age_ms")))) && (missing0 = "max_age_ms"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.page_items === undefined) || (!(func0.call(data, "page_items")))) && (missing0 = "page_items"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.request_bytes === undefined) || (!(func0.call(data, "request_bytes")))) && (missing0 = "request_bytes"))) || (((data.requests_per_minute === undefined) || (!(func0.call(data, "requests_per_minute")))) && (missing0 = "requests_per_minute"))) || (((data.state_entries === undefined) || (!(func0.call(data, "state_entries")))) && (missing0 = "state_entries"))) || (((data.streams === undefined) || (!(func0.call(data, "streams")))) && (missing0 = "streams"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))) || (((data.wait_ms === undefined) || (!(func0.call(data, "wait_ms")))) && (missing0 = "wait_ms"))){
validate809.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.announce_ms !== undefined && func0.call(data, "announce_ms")){
const _errs1 = errors;
if(!(validate808(data.announce_ms, {instancePath:instancePath+"/announce_ms",parentData:data,parentDataProperty:"announce_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
const _errs2 = errors;
if(!(validate808(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined && func0.call(data, "connections")){
const _errs3 = errors;
if(!(validate808(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dead_ms !== undefined && func0.call(data, "dead_ms")){
const _errs4 = errors;
if(!(validate808(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_bytes !== undefined && func0.call(data, "event_bytes")){
const _errs5 = errors;
if(!(validate808(data.event_bytes, {instancePath:instancePath+"/event_bytes",parentData:data,parentDataProperty:"event_bytes",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame_bytes !== undefined && func0.call(data, "frame_bytes")){
const _errs6 = errors;
if(!(validate808(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frames_per_second !== undefined && func0.call(data, "frames_per_second")){
const _errs7 = errors;
if(!(validate808(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_ms !== undefined && func0.call(data, "grace_ms")){
const _errs8 = errors;
if(!(validate808(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heartbeat_ms !== undefined && func0.call(data, "heartbeat_ms")){
const _errs9 = errors;
if(!(validate808(data.heartbeat_ms, {instancePath:instancePath+"/heartbeat_ms",parentData:data,parentDataProperty:"heartbeat_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idle_ms !== undefined && func0.call(data, "idle_ms")){
const _errs10 = errors;
if(!(validate808(data.idle_ms, {instancePath:instancePath+"/idle_ms",parentData:data,parentDataProperty:"idle_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_age_ms !== undefined && func0.call(data, "max_age_ms")){
const _errs11 = errors;
if(!(validate808(data.max_age_ms, {instancePath:instancePath+"/max_age_ms",parentData:data,parentDataProperty:"max_age_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined && func0.call(data, "members")){
const _errs12 = errors;
if(!(validate808(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page_items !== undefined && func0.call(data, "page_items")){
const _errs13 = errors;
if(!(validate808(data.page_items, {instancePath:instancePath+"/page_items",parentData:data,parentDataProperty:"page_items",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined && func0.call(data, "pending")){
const _errs14 = errors;
if(!(validate808(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ping_ms !== undefined && func0.call(data, "ping_ms")){
const _errs15 = errors;
if(!(validate808(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queue_frames !== undefined && func0.call(data, "queue_frames")){
const _errs16 = errors;
if(!(validate808(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_bytes !== undefined && func0.call(data, "request_bytes")){
const _errs17 = errors;
if(!(validate808(data.request_bytes, {instancePath:instancePath+"/request_bytes",parentData:data,parentDataProperty:"request_bytes",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests_per_minute !== undefined && func0.call(data, "requests_per_minute")){
const _errs18 = errors;
if(!(validate808(data.requests_per_minute, {instancePath:instancePath+"/requests_per_minute",parentData:data,parentDataProperty:"requests_per_minute",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_entries !== undefined && func0.call(data, "state_entries")){
const _errs19 = errors;
if(!(validate808(data.state_entries, {instancePath:instancePath+"/state_entries",parentData:data,parentDataProperty:"state_entries",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streams !== undefined && func0.call(data, "streams")){
const _errs20 = errors;
if(!(validate808(data.streams, {instancePath:instancePath+"/streams",parentData:data,parentDataProperty:"streams",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strikes !== undefined && func0.call(data, "strikes")){
const _errs21 = errors;
if(!(validate808(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait_ms !== undefined && func0.call(data, "wait_ms")){
const _errs22 = errors;
if(!(validate808(data.wait_ms, {instancePath:instancePath+"/wait_ms",parentData:data,parentDataProperty:"wait_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
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
else {
validate809.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate809.errors = vErrors;
return errors === 0;
}

export const ListMembersOut = validate832;
const schema239 = {"description":"Out of `list-members`.","properties":{"epoch":{"$ref":"#/$defs/EpochNumber"},"members":{"description":"By user id, in the order of octets.","items":{"$ref":"#/$defs/ShownMember"},"maxItems":10000,"type":"array"},"trusted":{"description":"False from the first object on that the client refused.","type":"boolean"}},"required":["epoch","members","trusted"],"type":"object"};
const schema240 = {"properties":{"flags":{"$ref":"#/$defs/Flags"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["flags","signing_key","user"],"type":"object"};

function validate834(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate834.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs1 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs2 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate834.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate834.errors = vErrors;
return errors === 0;
}


function validate832(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch")) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.trusted === undefined) || (!(func0.call(data, "trusted")))) && (missing0 = "trusted"))){
validate832.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs1 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined && func0.call(data, "members")){
let data1 = data.members;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 10000){
validate832.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate834(data1[i0], {instancePath:instancePath+"/members/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
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
validate832.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trusted !== undefined && func0.call(data, "trusted")){
const _errs5 = errors;
if(typeof data.trusted !== "boolean"){
validate832.errors = [{instancePath:instancePath+"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate832.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate832.errors = vErrors;
return errors === 0;
}

export const LogEntry = validate839;
const schema241 = {"oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate839(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate398(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate487(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
else {
validate839.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate839.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate839.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate839.errors = vErrors;
return errors === 0;
}

export const LogMember = validate842;
const schema242 = {"properties":{"flags":{"$ref":"#/$defs/Flags"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["flags","sealing_key","signing_key","user"],"type":"object"};

function validate842(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate842.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs1 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs2 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate842.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate842.errors = vErrors;
return errors === 0;
}

export const LogPage = validate847;
const schema243 = {"description":"A page of the membership log: the creation object and the membership objects.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/LogEntry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","items","seq","v"],"type":"object"};

function validate847(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate847.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs2 = errors;
if(!(validate37(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined && func0.call(data, "items")){
let data2 = data.items;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate847.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate839(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate839.errors : vErrors.concat(validate839.errors);
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
validate847.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate847.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate847.errors = vErrors;
return errors === 0;
}

export const LongText = validate853;

function validate853(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate853.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate853.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate853.errors = vErrors;
return errors === 0;
}

export const LookUpUserIn = validate854;
const schema245 = {"description":"In of `look-up-user`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"user":{"$ref":"#/$defs/UserId"}},"required":["client","user"],"type":"object"};

function validate854(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate854.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs2 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate854.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate854.errors = vErrors;
return errors === 0;
}

export const LookUpUserOut = validate857;
const schema246 = {"description":"Out of `look-up-user`.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"}},"required":["sealing_key","signing_key"],"type":"object"};

function validate857(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))){
validate857.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs1 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs2 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate857.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate857.errors = vErrors;
return errors === 0;
}

export const LostItem = validate860;
const schema247 = {"description":"The user is no longer a reader; nothing more of the channel comes.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"lost","type":"string"}},"required":["channel","kind"],"type":"object"};

function validate860(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate860.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate860.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("lost" !== data1){
validate860.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lost"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate860.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate860.errors = vErrors;
return errors === 0;
}

export const MediaLine = validate862;

function validate862(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate862.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate862.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate862.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate862.errors = vErrors;
return errors === 0;
}

export const MemberAdd = validate863;

function validate863(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate863.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate863.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate863.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs5 = errors;
if(!(validate407(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs6 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs7 = errors;
if(!(validate232(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs8 = errors;
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs9 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs10 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate863.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate863.errors = vErrors;
return errors === 0;
}

export const MemberBan = validate873;

function validate873(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate873.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate873.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate873.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs5 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate873.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate873.errors = vErrors;
return errors === 0;
}

export const MemberChange = validate882;

function validate882(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate882.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate882.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate882.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs5 = errors;
if(!(validate407(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs6 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs7 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs8 = errors;
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs9 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs10 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs11 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate882.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate882.errors = vErrors;
return errors === 0;
}

export const MemberEntry = validate893;

function validate893(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate893.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate893.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate893.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined && func0.call(data, "member")){
const _errs5 = errors;
if(!(validate490(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs6 = errors;
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate893.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate893.errors = vErrors;
return errors === 0;
}

export const MemberEpoch = validate899;

function validate899(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate899.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate899.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate899.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs5 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate899.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate899.errors = vErrors;
return errors === 0;
}

export const MemberIdentity = validate907;

function validate907(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate907.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs1 = errors;
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs2 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate907.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate907.errors = vErrors;
return errors === 0;
}

export const MemberLeave = validate911;

function validate911(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate911.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate911.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate911.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs5 = errors;
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs6 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate911.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate911.errors = vErrors;
return errors === 0;
}

export const MemberRemove = validate918;

function validate918(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate918.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate918.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate918.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs3 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_epoch !== undefined && func0.call(data, "next_epoch")){
const _errs5 = errors;
if(!(validate504(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
if(!(validate37(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate918.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate918.errors = vErrors;
return errors === 0;
}

export const MembershipApplyIn = validate927;
const schema257 = {"description":"In of `membership.apply`. All objects are of the form of their types.","properties":{"creation":{"$ref":"#/$defs/DriverObject"},"objects":{"items":{"$ref":"#/$defs/DriverObject"},"maxItems":1000,"type":"array"}},"required":["creation","objects"],"type":"object"};

function validate927(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation")) || (((data.objects === undefined) || (!(func0.call(data, "objects")))) && (missing0 = "objects"))){
validate927.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.creation !== undefined && func0.call(data, "creation")){
const _errs1 = errors;
if(!(validate114(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objects !== undefined && func0.call(data, "objects")){
let data1 = data.objects;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate927.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate114(data1[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate927.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate927.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate927.errors = vErrors;
return errors === 0;
}

export const MembershipApplyOut = validate930;
const schema258 = {"description":"Out of `membership.apply`.","properties":{"banned":{"description":"In the order of octets.","items":{"$ref":"#/$defs/UserId"},"maxItems":10000,"type":"array"},"due":{"description":"Whether the channel is rotation due.","type":"boolean"},"epoch":{"$ref":"#/$defs/EpochNumber"},"epoch_public":{"$ref":"#/$defs/SealingKey"},"head":{"$ref":"#/$defs/Id"},"members":{"description":"By user id, in the order of octets.","items":{"$ref":"#/$defs/LogMember"},"maxItems":10000,"type":"array"}},"required":["banned","due","epoch","head","members"],"type":"object"};

function validate930(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.banned === undefined) || (!(func0.call(data, "banned")))) && (missing0 = "banned")) || (((data.due === undefined) || (!(func0.call(data, "due")))) && (missing0 = "due"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))){
validate930.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.banned !== undefined && func0.call(data, "banned")){
let data0 = data.banned;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 10000){
validate930.errors = [{instancePath:instancePath+"/banned",schemaPath:"#/properties/banned/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/banned/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate930.errors = [{instancePath:instancePath+"/banned",schemaPath:"#/properties/banned/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined && func0.call(data, "due")){
const _errs4 = errors;
if(typeof data.due !== "boolean"){
validate930.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs6 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch_public !== undefined && func0.call(data, "epoch_public")){
const _errs7 = errors;
if(!(validate31(data.epoch_public, {instancePath:instancePath+"/epoch_public",parentData:data,parentDataProperty:"epoch_public",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs8 = errors;
if(!(validate37(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined && func0.call(data, "members")){
let data6 = data.members;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
if(data6.length > 10000){
validate930.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate842(data6[i1], {instancePath:instancePath+"/members/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate842.errors : vErrors.concat(validate842.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate930.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate930.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate930.errors = vErrors;
return errors === 0;
}

export const MembershipObject = validate936;

function validate936(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate491(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate501(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate516(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate527(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate535(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate542(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
else {
validate936.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate936.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
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

export const MeshSignal = validate943;
const schema260 = {"description":"The content of a `vt.call` event, inside of the sealed one.","properties":{"body":{"$ref":"#/$defs/RtcText"},"negotiation_id":{"$ref":"#/$defs/OpaqueId"},"receiver":{"$ref":"#/$defs/DeviceAddress"},"rtc_type":{"enum":["answer","candidate","offer"],"type":"string"},"sender":{"$ref":"#/$defs/DeviceAddress"},"session_id":{"$ref":"#/$defs/OpaqueId"}},"required":["body","negotiation_id","rtc_type","sender","session_id"],"type":"object"};

function validate943(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.negotiation_id === undefined) || (!(func0.call(data, "negotiation_id")))) && (missing0 = "negotiation_id"))) || (((data.rtc_type === undefined) || (!(func0.call(data, "rtc_type")))) && (missing0 = "rtc_type"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.session_id === undefined) || (!(func0.call(data, "session_id")))) && (missing0 = "session_id"))){
validate943.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate90(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.negotiation_id !== undefined && func0.call(data, "negotiation_id")){
const _errs2 = errors;
if(!(validate93(data.negotiation_id, {instancePath:instancePath+"/negotiation_id",parentData:data,parentDataProperty:"negotiation_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiver !== undefined && func0.call(data, "receiver")){
const _errs3 = errors;
if(!(validate29(data.receiver, {instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rtc_type !== undefined && func0.call(data, "rtc_type")){
let data3 = data.rtc_type;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate943.errors = [{instancePath:instancePath+"/rtc_type",schemaPath:"#/properties/rtc_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "answer") || (data3 === "candidate")) || (data3 === "offer"))){
validate943.errors = [{instancePath:instancePath+"/rtc_type",schemaPath:"#/properties/rtc_type/enum",keyword:"enum",params:{allowedValues: schema260.properties.rtc_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs6 = errors;
if(!(validate29(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined && func0.call(data, "session_id")){
const _errs7 = errors;
if(!(validate93(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
validate943.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate943.errors = vErrors;
return errors === 0;
}

export const MessageReadIn = validate949;
const schema261 = {"description":"In of `message.read`; its Out is `Accepted`.","properties":{"text":{"$ref":"#/$defs/HexText"},"type":{"$ref":"#/$defs/ShortText"}},"required":["text","type"],"type":"object"};

function validate949(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate949.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
const _errs1 = errors;
if(!(validate45(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs2 = errors;
if(!(validate107(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate949.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate949.errors = vErrors;
return errors === 0;
}

export const Milliseconds = validate952;

function validate952(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate952.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate952.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate952.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate952.errors = vErrors;
return errors === 0;
}

export const NextEpoch = validate953;

function validate953(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate953.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate312(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs2 = errors;
if(!(validate31(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate507(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
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
validate953.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate953.errors = vErrors;
return errors === 0;
}

export const NoticeItem = validate957;
const schema264 = {"description":"Something that has no number: what it tells of is replaced by the next one.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"notice","type":"string"},"tunnel":{"$ref":"#/$defs/TunnelRecord"}},"required":["channel","kind","tunnel"],"type":"object"};

function validate957(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.tunnel === undefined) || (!(func0.call(data, "tunnel")))) && (missing0 = "tunnel"))){
validate957.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate957.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("notice" !== data1){
validate957.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "notice"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel !== undefined && func0.call(data, "tunnel")){
const _errs4 = errors;
if(!(validate286(data.tunnel, {instancePath:instancePath+"/tunnel",parentData:data,parentDataProperty:"tunnel",rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
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
validate957.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate957.errors = vErrors;
return errors === 0;
}

export const ObjectIdIn = validate960;
const schema265 = {"description":"In of `object.id`.","properties":{"label":{"enum":["channel","event","member"],"type":"string"},"object":{"$ref":"#/$defs/DriverObject"}},"required":["label","object"],"type":"object"};

function validate960(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))){
validate960.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.label !== undefined && func0.call(data, "label")){
let data0 = data.label;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate960.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "channel") || (data0 === "event")) || (data0 === "member"))){
validate960.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema265.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined && func0.call(data, "object")){
const _errs3 = errors;
if(!(validate114(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
else {
validate960.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate960.errors = vErrors;
return errors === 0;
}

export const ObjectIdOut = validate962;
const schema266 = {"description":"Out of `object.id`.","properties":{"id":{"$ref":"#/$defs/Id"}},"required":["id"],"type":"object"};

function validate962(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate962.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
}
else {
validate962.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate962.errors = vErrors;
return errors === 0;
}

export const ObjectSignIn = validate964;
const schema267 = {"description":"In of `object.sign`. A proof has the labels `proof`, for `user_sig`, and `proof relay`, for `server_sig`.","properties":{"label":{"$ref":"#/$defs/ShortText"},"object":{"$ref":"#/$defs/DriverObject"},"private_key":{"$ref":"#/$defs/Hex32"}},"required":["label","object","private_key"],"type":"object"};

function validate964(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))){
validate964.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.label !== undefined && func0.call(data, "label")){
const _errs1 = errors;
if(!(validate107(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined && func0.call(data, "object")){
const _errs2 = errors;
if(!(validate114(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate964.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate964.errors = vErrors;
return errors === 0;
}

export const ObjectSignOut = validate968;
const schema268 = {"description":"Out of `object.sign`.","properties":{"object":{"$ref":"#/$defs/DriverObject"}},"required":["object"],"type":"object"};

function validate968(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate968.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
if(!(validate114(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
}
else {
validate968.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate968.errors = vErrors;
return errors === 0;
}

export const ObjectVerifyIn = validate970;
const schema269 = {"description":"In of `object.verify`; its Out is `Accepted`.","properties":{"label":{"$ref":"#/$defs/ShortText"},"object":{"$ref":"#/$defs/DriverObject"},"public_key":{"$ref":"#/$defs/Hex32"}},"required":["label","object","public_key"],"type":"object"};

function validate970(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate970.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.label !== undefined && func0.call(data, "label")){
const _errs1 = errors;
if(!(validate107(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined && func0.call(data, "object")){
const _errs2 = errors;
if(!(validate114(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate51(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate970.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate970.errors = vErrors;
return errors === 0;
}

export const OctetCount = validate974;

function validate974(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate974.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
validate974.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate974.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate974.errors = vErrors;
return errors === 0;
}

export const OpaqueId = validate975;

function validate975(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate975.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 22){
validate975.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 22},message:"must NOT have fewer than 22 characters"}];
return false;
}
else {
if(!pattern12.test(data)){
validate975.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{22,255}$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{22,255}$"+"\""}];
return false;
}
}
}
}
else {
validate975.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate975.errors = vErrors;
return errors === 0;
}

export const OpenedContent = validate976;
const schema272 = {"description":"What a sealed event opens to.","properties":{"content":{"$ref":"#/$defs/EventContent"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","type"],"type":"object"};

function validate976(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate976.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate270(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs2 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const Ordered = validate979;
const schema273 = {"description":"The place of what was sent.","properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","id","received_at","seq","v"],"type":"object"};

function validate979(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate979.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received_at !== undefined && func0.call(data, "received_at")){
const _errs3 = errors;
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate979.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate979.errors = vErrors;
return errors === 0;
}

export const OwnCall = validate985;

function validate985(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.stage === undefined) || (!(func0.call(data, "stage")))) && (missing0 = "stage"))){
validate985.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined && func0.call(data, "stage")){
let data1 = data.stage;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate985.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "acknowledged") || (data1 === "preparing")) || (data1 === "sent")) || (data1 === "unknown"))){
validate985.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema70.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate985.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate985.errors = vErrors;
return errors === 0;
}

export const Participant = validate987;
const schema275 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Credential"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"}},"required":["connection","credential","device","roles"],"type":"object"};

function validate987(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))){
validate987.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined && func0.call(data, "credential")){
const _errs2 = errors;
if(!(validate404(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
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
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs4 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
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
validate987.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate987.errors = vErrors;
return errors === 0;
}

export const Ping = validate992;
const schema276 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"ping","type":"string"}},"required":["n","type"],"type":"object"};
const schema277 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate993(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate993.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate993.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate993.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate993.errors = vErrors;
return errors === 0;
}


function validate992(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate992.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.n !== undefined && func0.call(data, "n")){
const _errs1 = errors;
if(!(validate993(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate993.errors : vErrors.concat(validate993.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate992.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ping" !== data1){
validate992.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ping"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate992.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate992.errors = vErrors;
return errors === 0;
}

export const PingNumber = validate995;

function validate995(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate995.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate995.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate995.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate995.errors = vErrors;
return errors === 0;
}

export const Pong = validate996;
const schema279 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"pong","type":"string"}},"required":["n","type"],"type":"object"};

function validate996(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate996.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.n !== undefined && func0.call(data, "n")){
const _errs1 = errors;
if(!(validate993(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate993.errors : vErrors.concat(validate993.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate996.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("pong" !== data1){
validate996.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pong"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate996.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate996.errors = vErrors;
return errors === 0;
}

export const PreferRingIn = validate998;
const schema280 = {"description":"In of `prefer-ring`; its Out is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"ring":{"enum":["default","no","yes"],"type":"string"}},"required":["channel","client","ring"],"type":"object"};

function validate998(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.ring === undefined) || (!(func0.call(data, "ring")))) && (missing0 = "ring"))){
validate998.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ring !== undefined && func0.call(data, "ring")){
let data2 = data.ring;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate998.errors = [{instancePath:instancePath+"/ring",schemaPath:"#/properties/ring/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "default") || (data2 === "no")) || (data2 === "yes"))){
validate998.errors = [{instancePath:instancePath+"/ring",schemaPath:"#/properties/ring/enum",keyword:"enum",params:{allowedValues: schema280.properties.ring.enum},message:"must be equal to one of the allowed values"}];
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
validate998.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate998.errors = vErrors;
return errors === 0;
}

export const Problem = validate1001;
const schema281 = {"description":"A refusal over HTTP.","properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"epoch":{"$ref":"#/$defs/EpochNumber"},"head":{"$ref":"#/$defs/Id"},"instance":{"$ref":"#/$defs/ProblemInstance"},"server_time":{"$ref":"#/$defs/Timestamp"},"status":{"$ref":"#/$defs/HttpStatus"},"title":{"$ref":"#/$defs/ShortText"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"$ref":"#/$defs/ProblemType"}},"required":["code","status","title","type"],"type":"object"};
const schema282 = {"maxLength":45,"pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","type":"string"};
const pattern38 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate1006(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate1006.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern38.test(data)){
validate1006.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate1006.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1006.errors = vErrors;
return errors === 0;
}

const schema283 = {"maxLength":61,"pattern":"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$","type":"string"};
const pattern39 = new RegExp("^urn:voicetunnel:error:[a-z][a-z-]{0,38}$", "u");

function validate1012(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate1012.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern39.test(data)){
validate1012.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate1012.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1012.errors = vErrors;
return errors === 0;
}


function validate1001(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1001.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate449(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined && func0.call(data, "detail")){
const _errs2 = errors;
if(!(validate103(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs4 = errors;
if(!(validate37(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined && func0.call(data, "instance")){
const _errs5 = errors;
if(!(validate1006(data.instance, {instancePath:instancePath+"/instance",parentData:data,parentDataProperty:"instance",rootData}))){
vErrors = vErrors === null ? validate1006.errors : vErrors.concat(validate1006.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_time !== undefined && func0.call(data, "server_time")){
const _errs6 = errors;
if(!(validate47(data.server_time, {instancePath:instancePath+"/server_time",parentData:data,parentDataProperty:"server_time",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate743(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate743.errors : vErrors.concat(validate743.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs8 = errors;
if(!(validate107(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs10 = errors;
if(!(validate1012(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate1012.errors : vErrors.concat(validate1012.errors);
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
validate1001.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1001.errors = vErrors;
return errors === 0;
}

export const ProblemInstance = validate1014;

function validate1014(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate1014.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern38.test(data)){
validate1014.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate1014.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1014.errors = vErrors;
return errors === 0;
}

export const ProblemNotice = validate1015;
const schema285 = {"description":"About of `problem`: something that the user is told, and that no operation was asked for.","properties":{"channel":{"$ref":"#/$defs/Id"},"code":{"$ref":"#/$defs/ErrorCodeText"},"connection":{"$ref":"#/$defs/ConnectionNumber"},"text":{"$ref":"#/$defs/LongText"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["text"],"type":"object"};

function validate1015(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate1015.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined && func0.call(data, "code")){
const _errs2 = errors;
if(!(validate449(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs3 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined && func0.call(data, "text")){
const _errs4 = errors;
if(!(validate103(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs5 = errors;
if(!(validate713(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
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
validate1015.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1015.errors = vErrors;
return errors === 0;
}

export const ProblemType = validate1021;

function validate1021(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate1021.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern39.test(data)){
validate1021.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate1021.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1021.errors = vErrors;
return errors === 0;
}

export const Proof = validate1022;

function validate1022(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server_sig === undefined) || (!(func0.call(data, "server_sig")))) && (missing0 = "server_sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1022.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs1 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs3 = errors;
if(!(validate47(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate47(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs6 = errors;
if(!(validate49(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs7 = errors;
if(!(validate295(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs8 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_sig !== undefined && func0.call(data, "server_sig")){
const _errs9 = errors;
if(!(validate240(data.server_sig, {instancePath:instancePath+"/server_sig",parentData:data,parentDataProperty:"server_sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate351(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data11 = data.type;
const _errs12 = errors;
if(typeof data11 !== "string"){
validate1022.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data11){
validate1022.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
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
if(!(validate240(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate1022.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1022.errors = vErrors;
return errors === 0;
}

export const ProofVerifyIn = validate1037;
const schema288 = {"description":"In of `proof-of-relay.verify`; its Out is `Accepted`. The proof is of the form of its type.","properties":{"now":{"$ref":"#/$defs/Timestamp"},"origin":{"$ref":"#/$defs/ServerName"},"proof":{"$ref":"#/$defs/DriverObject"},"server_key":{"$ref":"#/$defs/Hex32"},"user_key":{"$ref":"#/$defs/Hex32"}},"required":["now","origin","proof","server_key","user_key"],"type":"object"};

function validate1037(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now")) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.user_key === undefined) || (!(func0.call(data, "user_key")))) && (missing0 = "user_key"))){
validate1037.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.now !== undefined && func0.call(data, "now")){
const _errs1 = errors;
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs2 = errors;
if(!(validate49(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs3 = errors;
if(!(validate114(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate51(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_key !== undefined && func0.call(data, "user_key")){
const _errs5 = errors;
if(!(validate51(data.user_key, {instancePath:instancePath+"/user_key",parentData:data,parentDataProperty:"user_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate1037.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1037.errors = vErrors;
return errors === 0;
}

export const ProxyAddress = validate1043;

function validate1043(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate1043.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined && func0.call(data, "address")){
const _errs1 = errors;
if(!(validate49(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined && func0.call(data, "public")){
const _errs2 = errors;
if(!(validate33(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1043.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1043.errors = vErrors;
return errors === 0;
}

export const ProxyConnection = validate1046;

function validate1046(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1046.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs1 = errors;
if(!(validate295(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs2 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate1046.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate1046.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
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
validate1046.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1046.errors = vErrors;
return errors === 0;
}

export const ReadEvent = validate1049;
const schema291 = {"description":"Of a sealed event, type and content are those inside.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"id":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"seq":{"$ref":"#/$defs/Seq"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","id","sender","seq","type"],"type":"object"};

function validate1049(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1049.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate114(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs5 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate1049.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1049.errors = vErrors;
return errors === 0;
}

export const ReadEventsIn = validate1055;
const schema292 = {"description":"In of `read-events`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate1055(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate1055.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1055.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1055.errors = vErrors;
return errors === 0;
}

export const ReadEventsOut = validate1058;
const schema293 = {"description":"Out of `read-events`.","properties":{"events":{"items":{"$ref":"#/$defs/ReadEvent"},"maxItems":1000,"type":"array"}},"required":["events"],"type":"object"};

function validate1058(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.events === undefined) || (!(func0.call(data, "events")))) && (missing0 = "events")){
validate1058.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.events !== undefined && func0.call(data, "events")){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate1058.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate1049(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1049.errors : vErrors.concat(validate1049.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate1058.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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

export const RefreshItem = validate1060;
const schema294 = {"description":"A refresh, on a stream. It has the `seq` of the entry that it refreshes.","properties":{"age":{"$ref":"#/$defs/Milliseconds"},"channel":{"$ref":"#/$defs/Id"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"refresh","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","channel","event","id","kind","received_at","seq"],"type":"object"};

function validate1060(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate1060.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate42(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs2 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate268(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
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
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs5 = errors;
if(typeof data4 !== "string"){
validate1060.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refresh" !== data4){
validate1060.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "refresh"},message:"must be equal to constant"}];
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
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate1060.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1060.errors = vErrors;
return errors === 0;
}

export const Registration = validate1067;
const schema295 = {"description":"A user asks for a name.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"token":{"$ref":"#/$defs/RegistrationToken"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","nonce","sealing_key","server","sig","signing_key","user","v"],"type":"object"};
const schema296 = {"description":"What the operator gave the user, where the server asks for it.","maxLength":255,"minLength":1,"type":"string"};

function validate1074(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate1074.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate1074.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate1074.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1074.errors = vErrors;
return errors === 0;
}


function validate1067(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1067.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs2 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
if(!(validate31(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs5 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs6 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined && func0.call(data, "token")){
const _errs7 = errors;
if(!(validate1074(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate1074.errors : vErrors.concat(validate1074.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs8 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate1067.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1067.errors = vErrors;
return errors === 0;
}

export const RegistrationToken = validate1078;

function validate1078(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate1078.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate1078.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate1078.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1078.errors = vErrors;
return errors === 0;
}

export const RelayClientMessage = validate1079;
const schema298 = {"description":"What a client sends in text messages.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RelayConnect"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema299 = {"description":"A vtserver presents the proof of a user to the vtserver of another server. It stands where a client sends `connect`.","properties":{"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"proof":{"$ref":"#/$defs/Proof"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"relay_connect","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["challenge","client_nonce","proof","server","sig","type","v"],"type":"object"};

function validate1080(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1080.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate86(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_nonce !== undefined && func0.call(data, "client_nonce")){
const _errs2 = errors;
if(!(validate86(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs3 = errors;
if(!(validate358(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs5 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
const _errs6 = errors;
if(typeof data5 !== "string"){
validate1080.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("relay_connect" !== data5){
validate1080.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_connect"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs8 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate1080.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1080.errors = vErrors;
return errors === 0;
}


function validate1079(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate342(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate992(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate992.errors : vErrors.concat(validate992.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate996(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate996.errors : vErrors.concat(validate996.errors);
errors = vErrors.length;
}
}
else if(tag0 === "relay_connect"){
if(!(validate1080(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1080.errors : vErrors.concat(validate1080.errors);
errors = vErrors.length;
}
}
else {
validate1079.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate1079.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
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

export const RelayConnect = validate1091;

function validate1091(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1091.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate86(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_nonce !== undefined && func0.call(data, "client_nonce")){
const _errs2 = errors;
if(!(validate86(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs3 = errors;
if(!(validate358(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sig !== undefined && func0.call(data, "sig")){
const _errs5 = errors;
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
const _errs6 = errors;
if(typeof data5 !== "string"){
validate1091.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("relay_connect" !== data5){
validate1091.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_connect"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs8 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate1091.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1091.errors = vErrors;
return errors === 0;
}

export const RelayError = validate1098;
const schema301 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"type":{"const":"error","type":"string"}},"required":["code","type"],"type":"object"};

function validate1098(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1098.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate449(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined && func0.call(data, "detail")){
const _errs2 = errors;
if(!(validate103(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate1098.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("error" !== data2){
validate1098.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"}];
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
validate1098.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1098.errors = vErrors;
return errors === 0;
}

export const RelayLimits = validate1101;
const schema302 = {"description":"Those of the server's limits that a connection has to know.","properties":{"dead_ms":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"}},"required":["dead_ms","frame_bytes","frames_per_second","ping_ms","queue_frames","strikes"],"type":"object"};

function validate1101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms")) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))){
validate1101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dead_ms !== undefined && func0.call(data, "dead_ms")){
const _errs1 = errors;
if(!(validate808(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame_bytes !== undefined && func0.call(data, "frame_bytes")){
const _errs2 = errors;
if(!(validate808(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frames_per_second !== undefined && func0.call(data, "frames_per_second")){
const _errs3 = errors;
if(!(validate808(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ping_ms !== undefined && func0.call(data, "ping_ms")){
const _errs4 = errors;
if(!(validate808(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queue_frames !== undefined && func0.call(data, "queue_frames")){
const _errs5 = errors;
if(!(validate808(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strikes !== undefined && func0.call(data, "strikes")){
const _errs6 = errors;
if(!(validate808(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
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
validate1101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1101.errors = vErrors;
return errors === 0;
}

export const RelayServerMessage = validate1108;
const schema303 = {"description":"What a server sends in text messages.","oneOf":[{"$ref":"#/$defs/Challenge"},{"$ref":"#/$defs/Closed"},{"$ref":"#/$defs/Ending"},{"$ref":"#/$defs/RelayError"},{"$ref":"#/$defs/Joined"},{"$ref":"#/$defs/Left"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RolesChanged"},{"$ref":"#/$defs/Welcome"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema304 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"roles","type":"string"}},"required":["connection","roles","type"],"type":"object"};

function validate1109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs2 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate1109.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate1109.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
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
validate1109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1109.errors = vErrors;
return errors === 0;
}

const schema305 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"limits":{"$ref":"#/$defs/RelayLimits"},"participants":{"description":"The others who are there.","items":{"$ref":"#/$defs/Participant"},"maxItems":10000,"type":"array"},"roles":{"$ref":"#/$defs/Roles"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"welcome","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["connection","limits","participants","roles","sig","type","v"],"type":"object"};

function validate1112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs2 = errors;
if(!(validate1101(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate1101.errors : vErrors.concat(validate1101.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined && func0.call(data, "participants")){
let data2 = data.participants;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate1112.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate987(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate987.errors : vErrors.concat(validate987.errors);
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
validate1112.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs6 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data6 = data.type;
const _errs8 = errors;
if(typeof data6 !== "string"){
validate1112.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate1112.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
else {
validate1112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1112.errors = vErrors;
return errors === 0;
}


function validate1108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "challenge"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
else if(tag0 === "closed"){
if(!(validate341(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ending"){
if(!(validate477(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate1098(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1098.errors : vErrors.concat(validate1098.errors);
errors = vErrors.length;
}
}
else if(tag0 === "joined"){
if(!(validate794(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
else if(tag0 === "left"){
if(!(validate806(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate806.errors : vErrors.concat(validate806.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate992(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate992.errors : vErrors.concat(validate992.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate996(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate996.errors : vErrors.concat(validate996.errors);
errors = vErrors.length;
}
}
else if(tag0 === "roles"){
if(!(validate1109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1109.errors : vErrors.concat(validate1109.errors);
errors = vErrors.length;
}
}
else if(tag0 === "welcome"){
if(!(validate1112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1112.errors : vErrors.concat(validate1112.errors);
errors = vErrors.length;
}
}
else {
validate1108.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate1108.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate1108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1108.errors = vErrors;
return errors === 0;
}

export const RelayUrl = validate1129;

function validate1129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate1129.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern17.test(data)){
validate1129.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate1129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1129.errors = vErrors;
return errors === 0;
}

export const RequestPath = validate1130;

function validate1130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate1130.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern26.test(data)){
validate1130.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"},message:"must match pattern \""+"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"+"\""}];
return false;
}
}
}
else {
validate1130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1130.errors = vErrors;
return errors === 0;
}

export const RequestQuery = validate1131;

function validate1131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate1131.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern27.test(data)){
validate1131.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x22\\x24-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x22\\x24-\\x7e]+$"+"\""}];
return false;
}
}
}
else {
validate1131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1131.errors = vErrors;
return errors === 0;
}

export const RequestSignIn = validate1132;
const schema309 = {"description":"In of `http-request.sign`.","properties":{"authority":{"$ref":"#/$defs/SubjectText"},"body":{"$ref":"#/$defs/HexText"},"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/UserId"},"method":{"$ref":"#/$defs/ShortText"},"nonce":{"$ref":"#/$defs/Bytes16"},"path":{"$ref":"#/$defs/SubjectText"},"private_key":{"$ref":"#/$defs/Hex32"},"query":{"$ref":"#/$defs/SubjectText"}},"required":["authority","created","keyid","method","nonce","path","private_key","query"],"type":"object"};

function validate1132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.authority === undefined) || (!(func0.call(data, "authority")))) && (missing0 = "authority")) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query"))){
validate1132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authority !== undefined && func0.call(data, "authority")){
const _errs1 = errors;
if(!(validate53(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
const _errs2 = errors;
if(!(validate45(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate47(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate24(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs5 = errors;
if(!(validate107(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs7 = errors;
if(!(validate53(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs8 = errors;
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
const _errs9 = errors;
if(!(validate53(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate1132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1132.errors = vErrors;
return errors === 0;
}

export const RequestSignOut = validate1142;
const schema310 = {"description":"Out of `http-request.sign`: whole field values; the first two exactly when there is a body.","properties":{"content_digest":{"$ref":"#/$defs/SubjectText"},"content_type":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["signature","signature_input"],"type":"object"};

function validate1142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature")) || (((data.signature_input === undefined) || (!(func0.call(data, "signature_input")))) && (missing0 = "signature_input"))){
validate1142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs1 = errors;
if(!(validate53(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_type !== undefined && func0.call(data, "content_type")){
const _errs2 = errors;
if(!(validate53(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate53(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate53(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate1142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1142.errors = vErrors;
return errors === 0;
}

export const RequestVerifyIn = validate1147;
const schema311 = {"description":"In of `http-request.verify`.","properties":{"authority":{"$ref":"#/$defs/SubjectText"},"body":{"$ref":"#/$defs/HexText"},"content_digest":{"$ref":"#/$defs/SubjectText"},"content_type":{"$ref":"#/$defs/SubjectText"},"method":{"$ref":"#/$defs/ShortText"},"now":{"$ref":"#/$defs/Timestamp"},"path":{"$ref":"#/$defs/SubjectText"},"public_key":{"$ref":"#/$defs/Hex32"},"query":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["authority","method","now","path","public_key","query"],"type":"object"};

function validate1147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.authority === undefined) || (!(func0.call(data, "authority")))) && (missing0 = "authority")) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query"))){
validate1147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authority !== undefined && func0.call(data, "authority")){
const _errs1 = errors;
if(!(validate53(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
const _errs2 = errors;
if(!(validate45(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate53(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_type !== undefined && func0.call(data, "content_type")){
const _errs4 = errors;
if(!(validate53(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs5 = errors;
if(!(validate107(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs6 = errors;
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs7 = errors;
if(!(validate53(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs8 = errors;
if(!(validate51(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined && func0.call(data, "query")){
const _errs9 = errors;
if(!(validate53(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
const _errs10 = errors;
if(!(validate53(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature_input !== undefined && func0.call(data, "signature_input")){
const _errs11 = errors;
if(!(validate53(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate1147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1147.errors = vErrors;
return errors === 0;
}

export const RequestVerifyOut = validate1159;
const schema312 = {"description":"Out of `http-request.verify`.","properties":{"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/UserId"},"nonce":{"$ref":"#/$defs/Bytes16"}},"required":["created","keyid","nonce"],"type":"object"};

function validate1159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created")) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))){
validate1159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created !== undefined && func0.call(data, "created")){
const _errs1 = errors;
if(!(validate47(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyid !== undefined && func0.call(data, "keyid")){
const _errs2 = errors;
if(!(validate24(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
validate1159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1159.errors = vErrors;
return errors === 0;
}

export const RestoreAccountIn = validate1163;
const schema313 = {"description":"In of `restore-account`. A user who is not registered yet is registered.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"device":{"$ref":"#/$defs/ShortText"},"local":{"$ref":"#/$defs/ShortText"},"sealing_seed":{"$ref":"#/$defs/Hex32"},"server":{"$ref":"#/$defs/ServerName"},"signing_seed":{"$ref":"#/$defs/Hex32"}},"required":["client","device","local","sealing_seed","server","signing_seed"],"type":"object"};

function validate1163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.local === undefined) || (!(func0.call(data, "local")))) && (missing0 = "local"))) || (((data.sealing_seed === undefined) || (!(func0.call(data, "sealing_seed")))) && (missing0 = "sealing_seed"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.signing_seed === undefined) || (!(func0.call(data, "signing_seed")))) && (missing0 = "signing_seed"))){
validate1163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate107(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local !== undefined && func0.call(data, "local")){
const _errs3 = errors;
if(!(validate107(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing_seed !== undefined && func0.call(data, "sealing_seed")){
const _errs4 = errors;
if(!(validate51(data.sealing_seed, {instancePath:instancePath+"/sealing_seed",parentData:data,parentDataProperty:"sealing_seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_seed !== undefined && func0.call(data, "signing_seed")){
const _errs6 = errors;
if(!(validate51(data.signing_seed, {instancePath:instancePath+"/signing_seed",parentData:data,parentDataProperty:"signing_seed",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate1163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1163.errors = vErrors;
return errors === 0;
}

export const RingNotice = validate1170;
const schema314 = {"description":"About of `ring` and of `ring-stopped`.","properties":{"channel":{"$ref":"#/$defs/Id"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","tunnelID"],"type":"object"};

function validate1170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs2 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1170.errors = vErrors;
return errors === 0;
}

export const Roles = validate1173;

function validate1173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate1173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate1173.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs3 = errors;
if(typeof data.write !== "boolean"){
validate1173.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate1173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1173.errors = vErrors;
return errors === 0;
}

export const RolesChanged = validate1174;

function validate1174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs2 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate1174.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate1174.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
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
validate1174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1174.errors = vErrors;
return errors === 0;
}

export const RtcText = validate1177;

function validate1177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 32768){
validate1177.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"}];
return false;
}
}
else {
validate1177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1177.errors = vErrors;
return errors === 0;
}

export const SealedContent = validate1178;
const schema318 = {"description":"The content of a `vt.sealed` event.","properties":{"ciphertext":{"$ref":"#/$defs/Ciphertext"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"to":{"$ref":"#/$defs/UserId"}},"required":["ciphertext","enc","epoch"],"type":"object"};

function validate1178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))){
validate1178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate335(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs2 = errors;
if(!(validate31(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs4 = errors;
if(!(validate24(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
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
validate1178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1178.errors = vErrors;
return errors === 0;
}

export const SealedKey = validate1183;

function validate1183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate1183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate87(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs2 = errors;
if(!(validate31(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1183.errors = vErrors;
return errors === 0;
}

export const SealedKeyOut = validate1186;
const schema320 = {"description":"Out of `epoch-key.seal` and `tunnel-key.seal`.","properties":{"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["sealed"],"type":"object"};

function validate1186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed")){
validate1186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealed !== undefined && func0.call(data, "sealed")){
if(!(validate409(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1186.errors = vErrors;
return errors === 0;
}

export const SealedKeys = validate1188;

function validate1188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate1188.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate409(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
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
validate1188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1188.errors = vErrors;
return errors === 0;
}

export const SealedSubject = validate1190;

function validate1190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate1190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate53(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enc !== undefined && func0.call(data, "enc")){
const _errs2 = errors;
if(!(validate53(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1190.errors = vErrors;
return errors === 0;
}

export const SealingKey = validate1193;

function validate1193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1193.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1193.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate1193.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1193.errors = vErrors;
return errors === 0;
}

export const SendEventIn = validate1194;
const schema324 = {"description":"In of `send-event`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"content":{"$ref":"#/$defs/DriverObject"},"sealed":{"type":"boolean"},"type":{"$ref":"#/$defs/EventType"}},"required":["channel","client","content","sealed","type"],"type":"object"};

function validate1194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
if(!(validate114(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(typeof data.sealed !== "boolean"){
validate1194.errors = [{instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs6 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate1194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1194.errors = vErrors;
return errors === 0;
}

export const SendEventOut = validate1199;
const schema325 = {"description":"Out of `send-event`.","properties":{"id":{"$ref":"#/$defs/Id"}},"required":["id"],"type":"object"};

function validate1199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate1199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1199.errors = vErrors;
return errors === 0;
}

export const Seq = validate1201;

function validate1201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1201.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1201.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1201.errors = vErrors;
return errors === 0;
}

export const SeqOrZero = validate1202;
const schema327 = {"description":"A number in the order of a channel, or 0 for the place before its first entry.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate1202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1202.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1202.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1202.errors = vErrors;
return errors === 0;
}

export const ServerDocument = validate1203;
const schema328 = {"description":"What a server says of itself.","properties":{"expires_at":{"$ref":"#/$defs/Timestamp"},"features":{"$ref":"#/$defs/Features"},"issued_at":{"$ref":"#/$defs/Timestamp"},"limits":{"$ref":"#/$defs/Limits"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"},"versions":{"items":{"$ref":"#/$defs/Version"},"maxItems":16,"minItems":1,"type":"array"},"vtservers":{"items":{"$ref":"#/$defs/VtserverEntry"},"maxItems":64,"minItems":1,"type":"array"}},"required":["expires_at","features","issued_at","limits","server","server_key","sig","v","versions","vtservers"],"type":"object"};

function validate1203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at")) || (((data.features === undefined) || (!(func0.call(data, "features")))) && (missing0 = "features"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.versions === undefined) || (!(func0.call(data, "versions")))) && (missing0 = "versions"))) || (((data.vtservers === undefined) || (!(func0.call(data, "vtservers")))) && (missing0 = "vtservers"))){
validate1203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs1 = errors;
if(!(validate47(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.features !== undefined && func0.call(data, "features")){
const _errs2 = errors;
if(!(validate641(data.features, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
const _errs3 = errors;
if(!(validate47(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs4 = errors;
if(!(validate809(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_key !== undefined && func0.call(data, "server_key")){
const _errs6 = errors;
if(!(validate33(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versions !== undefined && func0.call(data, "versions")){
let data8 = data.versions;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data8)){
if(data8.length > 16){
validate1203.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data8.length < 1){
validate1203.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate221(data8[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate1203.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtservers !== undefined && func0.call(data, "vtservers")){
let data10 = data.vtservers;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data10)){
if(data10.length > 64){
validate1203.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
if(data10.length < 1){
validate1203.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate324(data10[i1], {instancePath:instancePath+"/vtservers/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate1203.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate1203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1203.errors = vErrors;
return errors === 0;
}

export const ServerName = validate1214;

function validate1214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate1214.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate1214.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate1214.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate1214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1214.errors = vErrors;
return errors === 0;
}

export const SessionOpenIn = validate1215;
const schema330 = {"description":"In of `session.open`: what a receiver knows of a tunnel, and the binary messages that it got.","properties":{"channel":{"$ref":"#/$defs/Id"},"frames":{"items":{"$ref":"#/$defs/HexText"},"maxItems":1000,"type":"array"},"server":{"$ref":"#/$defs/ServerName"},"talkers":{"items":{"$ref":"#/$defs/SessionTalker"},"maxItems":1000,"type":"array"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["channel","frames","server","talkers","tunnelID","tunnel_key"],"type":"object"};
const schema331 = {"description":"A participant whose credential was verified.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"}},"required":["connection","device","salt"],"type":"object"};

function validate1219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))){
validate1219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs3 = errors;
if(!(validate86(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
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
validate1219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1219.errors = vErrors;
return errors === 0;
}


function validate1215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.frames === undefined) || (!(func0.call(data, "frames")))) && (missing0 = "frames"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.talkers === undefined) || (!(func0.call(data, "talkers")))) && (missing0 = "talkers"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frames !== undefined && func0.call(data, "frames")){
let data1 = data.frames;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate1215.errors = [{instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate45(data1[i0], {instancePath:instancePath+"/frames/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate1215.errors = [{instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined && func0.call(data, "server")){
const _errs5 = errors;
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers !== undefined && func0.call(data, "talkers")){
let data4 = data.talkers;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate1215.errors = [{instancePath:instancePath+"/talkers",schemaPath:"#/properties/talkers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate1219(data4[i1], {instancePath:instancePath+"/talkers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate1219.errors : vErrors.concat(validate1219.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate1215.errors = [{instancePath:instancePath+"/talkers",schemaPath:"#/properties/talkers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs9 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs10 = errors;
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
else {
validate1215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1215.errors = vErrors;
return errors === 0;
}

export const SessionOpenOut = validate1226;
const schema332 = {"description":"Out of `session.open`.","properties":{"heard":{"description":"In the order in which they came.","items":{"$ref":"#/$defs/HeardFrame"},"maxItems":1000,"type":"array"}},"required":["heard"],"type":"object"};

function validate1226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.heard === undefined) || (!(func0.call(data, "heard")))) && (missing0 = "heard")){
validate1226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.heard !== undefined && func0.call(data, "heard")){
let data0 = data.heard;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate1226.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate722(data0[i0], {instancePath:instancePath+"/heard/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate1226.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate1226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1226.errors = vErrors;
return errors === 0;
}

export const SessionTalker = validate1228;

function validate1228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))){
validate1228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs3 = errors;
if(!(validate86(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
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
validate1228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1228.errors = vErrors;
return errors === 0;
}

export const ShortText = validate1232;

function validate1232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate1232.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate1232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1232.errors = vErrors;
return errors === 0;
}

export const ShownMember = validate1233;

function validate1233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate1233.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs1 = errors;
if(!(validate226(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_key !== undefined && func0.call(data, "signing_key")){
const _errs2 = errors;
if(!(validate33(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs3 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate1233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1233.errors = vErrors;
return errors === 0;
}

export const Signature = validate1237;

function validate1237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate1237.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate1237.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate1237.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate1237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1237.errors = vErrors;
return errors === 0;
}

export const SigningKey = validate1238;

function validate1238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1238.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1238.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate1238.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1238.errors = vErrors;
return errors === 0;
}

export const SnapshotItem = validate1239;
const schema338 = {"properties":{"kind":{"const":"snapshot","type":"string"},"snapshot":{"$ref":"#/$defs/ChannelSnapshot"}},"required":["kind","snapshot"],"type":"object"};

function validate1239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.snapshot === undefined) || (!(func0.call(data, "snapshot")))) && (missing0 = "snapshot"))){
validate1239.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate1239.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("snapshot" !== data0){
validate1239.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "snapshot"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined && func0.call(data, "snapshot")){
const _errs3 = errors;
if(!(validate262(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
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
else {
validate1239.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1239.errors = vErrors;
return errors === 0;
}

export const StartTunnelIn = validate1241;
const schema339 = {"description":"In of `start-tunnel`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate1241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate1241.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs2 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1241.errors = vErrors;
return errors === 0;
}

export const StartTunnelOut = validate1244;
const schema340 = {"description":"Out of `start-tunnel`.","properties":{"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["tunnelID"],"type":"object"};

function validate1244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID")){
validate1244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1244.errors = vErrors;
return errors === 0;
}

export const StateEntry = validate1246;

function validate1246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate1246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate42(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func0.call(data, "event")){
const _errs2 = errors;
if(!(validate268(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
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
if(!(validate37(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate47(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshed_age !== undefined && func0.call(data, "refreshed_age")){
const _errs5 = errors;
if(!(validate42(data.refreshed_age, {instancePath:instancePath+"/refreshed_age",parentData:data,parentDataProperty:"refreshed_age",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined && func0.call(data, "seq")){
const _errs6 = errors;
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate1246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1246.errors = vErrors;
return errors === 0;
}

export const StateKey = validate1253;

function validate1253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate1253.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern15.test(data)){
validate1253.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate1253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1253.errors = vErrors;
return errors === 0;
}

export const StopAccountIn = validate1254;
const schema343 = {"description":"In of `stop-account`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"}},"required":["client"],"type":"object"};

function validate1254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")){
validate1254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1254.errors = vErrors;
return errors === 0;
}

export const StreamChannels = validate1256;
const schema344 = {"additionalProperties":{"$ref":"#/$defs/SeqOrZero"},"description":"From channel id to the last `seq` known.","maxProperties":1000,"type":"object"};

function validate1256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate1256.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate1202(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate1202.errors : vErrors.concat(validate1202.errors);
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
validate1256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1256.errors = vErrors;
return errors === 0;
}

export const StreamItem = validate1258;
const schema345 = {"description":"One message of a stream.","oneOf":[{"$ref":"#/$defs/AddedItem"},{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/LostItem"},{"$ref":"#/$defs/MemberEntry"},{"$ref":"#/$defs/NoticeItem"},{"$ref":"#/$defs/RefreshItem"},{"$ref":"#/$defs/SnapshotItem"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate1258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "added"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "creation"){
if(!(validate398(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate480(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
else if(tag0 === "lost"){
if(!(validate860(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate860.errors : vErrors.concat(validate860.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate487(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
else if(tag0 === "notice"){
if(!(validate957(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate957.errors : vErrors.concat(validate957.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refresh"){
if(!(validate1060(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1060.errors : vErrors.concat(validate1060.errors);
errors = vErrors.length;
}
}
else if(tag0 === "snapshot"){
if(!(validate1239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1239.errors : vErrors.concat(validate1239.errors);
errors = vErrors.length;
}
}
else {
validate1258.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate1258.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate1258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1258.errors = vErrors;
return errors === 0;
}

export const StreamKeyIn = validate1267;
const schema346 = {"description":"In of `stream-key.derive`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","stream","tunnel_key"],"type":"object"};

function validate1267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs2 = errors;
if(!(validate688(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
const _errs3 = errors;
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate1267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1267.errors = vErrors;
return errors === 0;
}

export const StreamKeyInput = validate1271;

function validate1271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
const _errs3 = errors;
if(!(validate86(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate49(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate1271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1271.errors = vErrors;
return errors === 0;
}

export const StreamKeyOut = validate1277;
const schema348 = {"description":"Out of `stream-key.derive`.","properties":{"base_key":{"$ref":"#/$defs/Hex32"},"sframe_key":{"$ref":"#/$defs/HexText"},"sframe_salt":{"$ref":"#/$defs/HexText"}},"required":["base_key","sframe_key","sframe_salt"],"type":"object"};

function validate1277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.base_key === undefined) || (!(func0.call(data, "base_key")))) && (missing0 = "base_key")) || (((data.sframe_key === undefined) || (!(func0.call(data, "sframe_key")))) && (missing0 = "sframe_key"))) || (((data.sframe_salt === undefined) || (!(func0.call(data, "sframe_salt")))) && (missing0 = "sframe_salt"))){
validate1277.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.base_key !== undefined && func0.call(data, "base_key")){
const _errs1 = errors;
if(!(validate51(data.base_key, {instancePath:instancePath+"/base_key",parentData:data,parentDataProperty:"base_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sframe_key !== undefined && func0.call(data, "sframe_key")){
const _errs2 = errors;
if(!(validate45(data.sframe_key, {instancePath:instancePath+"/sframe_key",parentData:data,parentDataProperty:"sframe_key",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sframe_salt !== undefined && func0.call(data, "sframe_salt")){
const _errs3 = errors;
if(!(validate45(data.sframe_salt, {instancePath:instancePath+"/sframe_salt",parentData:data,parentDataProperty:"sframe_salt",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate1277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1277.errors = vErrors;
return errors === 0;
}

export const StreamMetadata = validate1281;

function validate1281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate1281.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate97(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate1281.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1281.errors = vErrors;
return errors === 0;
}

export const StreamParameters = validate1283;

function validate1283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate1283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate86(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1283.errors = vErrors;
return errors === 0;
}

export const StreamPurpose = validate1285;

function validate1285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose")){
validate1285.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.audio_muted !== undefined && func0.call(data, "audio_muted")){
const _errs1 = errors;
if(typeof data.audio_muted !== "boolean"){
validate1285.errors = [{instancePath:instancePath+"/audio_muted",schemaPath:"#/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
let data1 = data.purpose;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate1285.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.screenshare") || (data1 === "m.usermedia"))){
validate1285.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema44.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_muted !== undefined && func0.call(data, "video_muted")){
const _errs5 = errors;
if(typeof data.video_muted !== "boolean"){
validate1285.errors = [{instancePath:instancePath+"/video_muted",schemaPath:"#/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate1285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1285.errors = vErrors;
return errors === 0;
}

export const StreamRequest = validate1286;
const schema352 = {"description":"The channels to follow, and the `seq` after which to begin.","properties":{"channels":{"$ref":"#/$defs/StreamChannels"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object"};

function validate1286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1286.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channels !== undefined && func0.call(data, "channels")){
const _errs1 = errors;
if(!(validate1256(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate1256.errors : vErrors.concat(validate1256.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs2 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1286.errors = vErrors;
return errors === 0;
}

export const SubjectText = validate1289;

function validate1289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate1289.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate1289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1289.errors = vErrors;
return errors === 0;
}

export const TalkIn = validate1290;
const schema354 = {"description":"In of `talk`; its Out is `Accepted`, as soon as all of them are sent. Where the voice is in a successor by then, they are sent there.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"packets":{"items":{"$ref":"#/$defs/HexText"},"maxItems":100,"type":"array"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["client","packets","voice"],"type":"object"};

function validate1290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.packets === undefined) || (!(func0.call(data, "packets")))) && (missing0 = "packets"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate1290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packets !== undefined && func0.call(data, "packets")){
let data1 = data.packets;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 100){
validate1290.errors = [{instancePath:instancePath+"/packets",schemaPath:"#/properties/packets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate45(data1[i0], {instancePath:instancePath+"/packets/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate1290.errors = [{instancePath:instancePath+"/packets",schemaPath:"#/properties/packets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs5 = errors;
if(!(validate713(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
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
validate1290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1290.errors = vErrors;
return errors === 0;
}

export const TimeFreshIn = validate1294;
const schema355 = {"description":"In of `time.fresh`; its Out is `Accepted`.","properties":{"at":{"$ref":"#/$defs/Timestamp"},"now":{"$ref":"#/$defs/Timestamp"}},"required":["at","now"],"type":"object"};

function validate1294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at")) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))){
validate1294.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.at !== undefined && func0.call(data, "at")){
const _errs1 = errors;
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined && func0.call(data, "now")){
const _errs2 = errors;
if(!(validate47(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1294.errors = vErrors;
return errors === 0;
}

export const Timestamp = validate1297;

function validate1297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1297.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1297.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1297.errors = vErrors;
return errors === 0;
}

export const TunnelId = validate1298;

function validate1298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1298.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1298.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate1298.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1298.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1298.errors = vErrors;
return errors === 0;
}

export const TunnelIdIn = validate1299;
const schema358 = {"description":"In of `tunnel-key.id`.","properties":{"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["tunnel_key"],"type":"object"};

function validate1299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key")){
validate1299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1299.errors = vErrors;
return errors === 0;
}

export const TunnelIdOut = validate1301;
const schema359 = {"description":"Out of `tunnel-key.id`.","properties":{"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["tunnelID"],"type":"object"};

function validate1301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID")){
validate1301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1301.errors = vErrors;
return errors === 0;
}

export const TunnelKeyOpenIn = validate1303;
const schema360 = {"description":"In of `tunnel-key.open`.","properties":{"context":{"$ref":"#/$defs/TunnelKeySealContext"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","private_key","sealed"],"type":"object"};
const schema361 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"sender":{"$ref":"#/$defs/UserId"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","epoch","sender","tunnelID"],"type":"object"};

function validate1304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs2 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs4 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate1304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1304.errors = vErrors;
return errors === 0;
}


function validate1303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate1303.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate1304(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate1304.errors : vErrors.concat(validate1304.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs2 = errors;
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate573(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
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
validate1303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1303.errors = vErrors;
return errors === 0;
}

export const TunnelKeyOpenOut = validate1312;
const schema362 = {"description":"Out of `tunnel-key.open`.","properties":{"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["tunnel_key"],"type":"object"};

function validate1312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key")){
validate1312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1312.errors = vErrors;
return errors === 0;
}

export const TunnelKeySealContext = validate1314;

function validate1314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs2 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined && func0.call(data, "sender")){
const _errs3 = errors;
if(!(validate24(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs4 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate1314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1314.errors = vErrors;
return errors === 0;
}

export const TunnelKeySealIn = validate1319;
const schema364 = {"description":"In of `tunnel-key.seal`.","properties":{"context":{"$ref":"#/$defs/TunnelKeySealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["context","ephemeral_ikm","recipient_key","tunnel_key"],"type":"object"};

function validate1319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate1304(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate1304.errors : vErrors.concat(validate1304.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ephemeral_ikm !== undefined && func0.call(data, "ephemeral_ikm")){
const _errs2 = errors;
if(!(validate51(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient_key !== undefined && func0.call(data, "recipient_key")){
const _errs3 = errors;
if(!(validate51(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate51(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate1319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1319.errors = vErrors;
return errors === 0;
}

export const TunnelRecord = validate1324;

function validate1324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate1324.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate23(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs2 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined && func0.call(data, "connections")){
const _errs3 = errors;
if(!(validate289(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
if(!(validate47(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(data.created_on !== undefined && func0.call(data, "created_on")){
const _errs6 = errors;
if(!(validate49(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declaration !== undefined && func0.call(data, "declaration")){
const _errs7 = errors;
if(!(validate307(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs8 = errors;
if(!(validate312(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined && func0.call(data, "replaces")){
const _errs9 = errors;
if(!(validate314(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data9 = data.state;
const _errs10 = errors;
if(typeof data9 !== "string"){
validate1324.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate1324.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema97.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
const _errs12 = errors;
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs14 = errors;
if(!(validate324(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
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
else {
validate1324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1324.errors = vErrors;
return errors === 0;
}

export const TurnCredentialIn = validate1337;
const schema366 = {"description":"In of `turn.credential`.","properties":{"expires":{"$ref":"#/$defs/Timestamp"},"random":{"$ref":"#/$defs/Hex16"},"secret":{"$ref":"#/$defs/TurnSecret"}},"required":["expires","random","secret"],"type":"object"};
const schema367 = {"description":"At least one octet, in lower-case hexadecimal.","maxLength":1024,"minLength":2,"pattern":"^(?:[0-9a-f]{2})+$","type":"string"};
const pattern51 = new RegExp("^(?:[0-9a-f]{2})+$", "u");

function validate1340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 1024){
validate1340.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func46(data) < 2){
validate1340.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern51.test(data)){
validate1340.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})+$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})+$"+"\""}];
return false;
}
}
}
}
else {
validate1340.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1340.errors = vErrors;
return errors === 0;
}


function validate1337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.expires === undefined) || (!(func0.call(data, "expires")))) && (missing0 = "expires")) || (((data.random === undefined) || (!(func0.call(data, "random")))) && (missing0 = "random"))) || (((data.secret === undefined) || (!(func0.call(data, "secret")))) && (missing0 = "secret"))){
validate1337.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.expires !== undefined && func0.call(data, "expires")){
const _errs1 = errors;
if(!(validate47(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.random !== undefined && func0.call(data, "random")){
const _errs2 = errors;
if(!(validate740(data.random, {instancePath:instancePath+"/random",parentData:data,parentDataProperty:"random",rootData}))){
vErrors = vErrors === null ? validate740.errors : vErrors.concat(validate740.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined && func0.call(data, "secret")){
const _errs3 = errors;
if(!(validate1340(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate1340.errors : vErrors.concat(validate1340.errors);
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
validate1337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1337.errors = vErrors;
return errors === 0;
}

export const TurnCredentialOut = validate1342;
const schema368 = {"description":"Out of `turn.credential`.","properties":{"password":{"$ref":"#/$defs/TurnPassword"},"username":{"$ref":"#/$defs/TurnUsername"}},"required":["password","username"],"type":"object"};

function validate1342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.password === undefined) || (!(func0.call(data, "password")))) && (missing0 = "password")) || (((data.username === undefined) || (!(func0.call(data, "username")))) && (missing0 = "username"))){
validate1342.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
const _errs1 = errors;
if(!(validate745(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined && func0.call(data, "username")){
const _errs2 = errors;
if(!(validate751(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate751.errors : vErrors.concat(validate751.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1342.errors = vErrors;
return errors === 0;
}

export const TurnLife = validate1345;

function validate1345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
validate1345.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1345.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1345.errors = vErrors;
return errors === 0;
}

export const TurnPassword = validate1346;

function validate1346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 28){
validate1346.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters"}];
return false;
}
else {
if(!pattern32.test(data)){
validate1346.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
else {
validate1346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1346.errors = vErrors;
return errors === 0;
}

export const TurnSecret = validate1347;

function validate1347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 1024){
validate1347.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func46(data) < 2){
validate1347.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern51.test(data)){
validate1347.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})+$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})+$"+"\""}];
return false;
}
}
}
}
else {
validate1347.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1347.errors = vErrors;
return errors === 0;
}

export const TurnUsername = validate1348;

function validate1348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 49){
validate1348.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"}];
return false;
}
else {
if(!pattern34.test(data)){
validate1348.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate1348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1348.errors = vErrors;
return errors === 0;
}

export const UserId = validate1349;

function validate1349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 325){
validate1349.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 325},message:"must NOT have more than 325 characters"}];
return false;
}
else {
if(func46(data) < 4){
validate1349.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data)){
validate1349.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate1349.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1349.errors = vErrors;
return errors === 0;
}

export const UserProof = validate1350;
const schema374 = {"description":"What the user asks the server to countersign: a proof without the server's signature.","properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"expires_at":{"$ref":"#/$defs/Timestamp"},"issued_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"origin":{"$ref":"#/$defs/ServerName"},"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"proof","type":"string"},"user":{"$ref":"#/$defs/UserId"},"user_sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","device","expires_at","issued_at","nonce","origin","proxy","roles","stream","tunnelID","type","user","user_sig","v"],"type":"object"};

function validate1350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1350.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs1 = errors;
if(!(validate37(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined && func0.call(data, "device")){
const _errs2 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs3 = errors;
if(!(validate47(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate47(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs5 = errors;
if(!(validate85(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined && func0.call(data, "origin")){
const _errs6 = errors;
if(!(validate49(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs7 = errors;
if(!(validate295(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs8 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
const _errs9 = errors;
if(!(validate351(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
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
if(!(validate314(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data10 = data.type;
const _errs11 = errors;
if(typeof data10 !== "string"){
validate1350.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data10){
validate1350.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func0.call(data, "user")){
const _errs13 = errors;
if(!(validate24(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_sig !== undefined && func0.call(data, "user_sig")){
const _errs14 = errors;
if(!(validate240(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate1350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1350.errors = vErrors;
return errors === 0;
}

export const Version = validate1364;

function validate1364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1364.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate1364.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1364.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1364.errors = vErrors;
return errors === 0;
}

export const Via = validate1365;

function validate1365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate1365.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs1 = errors;
if(!(validate358(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vtserver !== undefined && func0.call(data, "vtserver")){
const _errs2 = errors;
if(!(validate324(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1365.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1365.errors = vErrors;
return errors === 0;
}

export const ViewedCall = validate1368;

function validate1368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))){
validate1368.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.by !== undefined && func0.call(data, "by")){
const _errs1 = errors;
if(!(validate149(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs2 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined && func0.call(data, "caller")){
const _errs3 = errors;
if(!(validate24(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined && func0.call(data, "cause")){
let data3 = data.cause;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate1368.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "expired") || (data3 === "hangup")) || (data3 === "rejected")) || (data3 === "replaced"))){
validate1368.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues: schema72.properties.cause.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party !== undefined && func0.call(data, "party")){
const _errs6 = errors;
if(!(validate29(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined && func0.call(data, "state")){
let data5 = data.state;
const _errs7 = errors;
if(typeof data5 !== "string"){
validate1368.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "answered") || (data5 === "ended")) || (data5 === "invited")) || (data5 === "selected"))){
validate1368.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema72.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate1368.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1368.errors = vErrors;
return errors === 0;
}

export const ViewedDevice = validate1373;

function validate1373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.join_state === undefined) || (!(func0.call(data, "join_state")))) && (missing0 = "join_state"))){
validate1373.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate29(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_mesh !== undefined && func0.call(data, "in_mesh")){
const _errs2 = errors;
if(typeof data.in_mesh !== "boolean"){
validate1373.errors = [{instancePath:instancePath+"/in_mesh",schemaPath:"#/properties/in_mesh/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.join_state !== undefined && func0.call(data, "join_state")){
let data2 = data.join_state;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate1373.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "JOINED") || (data2 === "LEFT"))){
validate1373.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/enum",keyword:"enum",params:{allowedValues: schema78.properties.join_state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate119(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined && func0.call(data, "session_id")){
const _errs7 = errors;
if(!(validate93(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
validate1373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1373.errors = vErrors;
return errors === 0;
}

export const ViewedOffer = validate1377;

function validate1377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from")) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))){
validate1377.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from !== undefined && func0.call(data, "from")){
const _errs1 = errors;
if(!(validate29(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs2 = errors;
if(!(validate29(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1377.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1377.errors = vErrors;
return errors === 0;
}

export const ViewedSend = validate1380;

function validate1380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1380.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate93(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined && func0.call(data, "caller")){
const _errs2 = errors;
if(!(validate24(data.caller, {instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate1380.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "replaced") || (data2 === "user_hangup"))){
validate1380.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema73.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selected_party_id !== undefined && func0.call(data, "selected_party_id")){
const _errs5 = errors;
if(!(validate29(data.selected_party_id, {instancePath:instancePath+"/selected_party_id",parentData:data,parentDataProperty:"selected_party_id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs7 = errors;
if(!(validate122(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate1380.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1380.errors = vErrors;
return errors === 0;
}

export const VisitServerIn = validate1386;
const schema381 = {"description":"In of `visit-server`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"invitation":{"$ref":"#/$defs/Invitation"},"via":{"$ref":"#/$defs/DriverWay"}},"required":["client","invitation","via"],"type":"object"};

function validate1386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.invitation === undefined) || (!(func0.call(data, "invitation")))) && (missing0 = "invitation"))) || (((data.via === undefined) || (!(func0.call(data, "via")))) && (missing0 = "via"))){
validate1386.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client !== undefined && func0.call(data, "client")){
const _errs1 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invitation !== undefined && func0.call(data, "invitation")){
const _errs2 = errors;
if(!(validate780(data.invitation, {instancePath:instancePath+"/invitation",parentData:data,parentDataProperty:"invitation",rootData}))){
vErrors = vErrors === null ? validate780.errors : vErrors.concat(validate780.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.via !== undefined && func0.call(data, "via")){
const _errs3 = errors;
if(!(validate472(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
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
validate1386.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1386.errors = vErrors;
return errors === 0;
}

export const VoiceNumber = validate1390;

function validate1390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1390.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1390.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1390.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1390.errors = vErrors;
return errors === 0;
}

export const VoiceRoles = validate1391;

function validate1391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate1391.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate1391.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined && func0.call(data, "write")){
const _errs3 = errors;
if(typeof data.write !== "boolean"){
validate1391.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate1391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1391.errors = vErrors;
return errors === 0;
}

export const VtserverEntry = validate1392;

function validate1392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate1392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(!(validate33(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs2 = errors;
if(!(validate326(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1392.errors = vErrors;
return errors === 0;
}

export const Welcome = validate1395;

function validate1395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1395.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate385(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
const _errs2 = errors;
if(!(validate1101(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate1101.errors : vErrors.concat(validate1101.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined && func0.call(data, "participants")){
let data2 = data.participants;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate1395.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate987(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate987.errors : vErrors.concat(validate987.errors);
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
validate1395.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs6 = errors;
if(!(validate292(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
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
if(!(validate240(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data6 = data.type;
const _errs8 = errors;
if(typeof data6 !== "string"){
validate1395.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate1395.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined && func0.call(data, "v")){
const _errs10 = errors;
if(!(validate221(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
else {
validate1395.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1395.errors = vErrors;
return errors === 0;
}

export const WelcomeSignIn = validate1402;
const schema386 = {"description":"In of `welcome.sign`; `connect` is what the challenge was answered with, also a `relay_connect`.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"private_key":{"$ref":"#/$defs/Hex32"},"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["challenge","connect","private_key","welcome"],"type":"object"};

function validate1402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome"))){
validate1402.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate114(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined && func0.call(data, "connect")){
const _errs2 = errors;
if(!(validate114(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.welcome !== undefined && func0.call(data, "welcome")){
const _errs4 = errors;
if(!(validate114(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
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
}
else {
validate1402.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1402.errors = vErrors;
return errors === 0;
}

export const WelcomeSignOut = validate1407;
const schema387 = {"description":"Out of `welcome.sign`: the welcome with its signature.","properties":{"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["welcome"],"type":"object"};

function validate1407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome")){
validate1407.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.welcome !== undefined && func0.call(data, "welcome")){
if(!(validate114(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1407.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1407.errors = vErrors;
return errors === 0;
}

export const WelcomeVerifyIn = validate1409;
const schema388 = {"description":"In of `welcome.verify`; its Out is `Accepted`.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"public_key":{"$ref":"#/$defs/Hex32"},"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["challenge","connect","public_key","welcome"],"type":"object"};

function validate1409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome"))){
validate1409.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate114(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined && func0.call(data, "connect")){
const _errs2 = errors;
if(!(validate114(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate51(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.welcome !== undefined && func0.call(data, "welcome")){
const _errs4 = errors;
if(!(validate114(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
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
}
else {
validate1409.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1409.errors = vErrors;
return errors === 0;
}

export const X25519AgreeIn = validate1414;
const schema389 = {"description":"In of `x25519.agree`.","properties":{"private_key":{"$ref":"#/$defs/Hex32"},"public_key":{"$ref":"#/$defs/HexText"}},"required":["private_key","public_key"],"type":"object"};

function validate1414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate1414.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs1 = errors;
if(!(validate51(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined && func0.call(data, "public_key")){
const _errs2 = errors;
if(!(validate45(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1414.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1414.errors = vErrors;
return errors === 0;
}

export const X25519AgreeOut = validate1417;
const schema390 = {"description":"Out of `x25519.agree`.","properties":{"secret":{"$ref":"#/$defs/Hex32"}},"required":["secret"],"type":"object"};

function validate1417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.secret === undefined) || (!(func0.call(data, "secret")))) && (missing0 = "secret")){
validate1417.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.secret !== undefined && func0.call(data, "secret")){
if(!(validate51(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1417.errors = vErrors;
return errors === 0;
}
