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
const schema16 = {"description":"In of `advance-clock`; its Out is `Accepted`. Whether the silence of a server counts by this clock, or by time that passes, is left to the client.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"ms":{"$ref":"#/$defs/Milliseconds"}},"required":["client","ms"],"type":"object"};
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

export const AnswerCallIn = validate44;
const schema19 = {"description":"In of `answer-call`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"voice":{"$ref":"#/$defs/VoiceNumber"},"word":{"enum":["accept","reject","reject-silently"],"type":"string"}},"required":["channel","client","voice","word"],"type":"object"};
const schema20 = {"description":"Chosen by whoever asks, new for each `join-voice`, `join-mesh` and `start-call` of a client.","maximum":9007199254740991,"minimum":1,"type":"integer"};

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
if(data < 1 || isNaN(data)){
validate47.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))) || (((data.word === undefined) || (!(func0.call(data, "word")))) && (missing0 = "word"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs3 = errors;
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.word !== undefined && func0.call(data, "word")){
let data3 = data.word;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate44.errors = [{instancePath:instancePath+"/word",schemaPath:"#/properties/word/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "accept") || (data3 === "reject")) || (data3 === "reject-silently"))){
validate44.errors = [{instancePath:instancePath+"/word",schemaPath:"#/properties/word/enum",keyword:"enum",params:{allowedValues: schema19.properties.word.enum},message:"must be equal to one of the allowed values"}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const AnswerSignIn = validate49;
const schema21 = {"description":"In of `http-answer.sign`.","properties":{"body":{"$ref":"#/$defs/HexText"},"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/ServerName"},"private_key":{"$ref":"#/$defs/Hex32"},"request_signature":{"$ref":"#/$defs/SubjectText"},"status":{"$ref":"#/$defs/AnswerStatus"}},"required":["body","created","keyid","private_key","request_signature","status"],"type":"object"};
const schema22 = {"description":"Octets in lower-case hexadecimal.","maxLength":524288,"pattern":"^(?:[0-9a-f]{2})*$","type":"string"};
const pattern5 = new RegExp("^(?:[0-9a-f]{2})*$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 524288){
validate50.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 524288},message:"must NOT have more than 524288 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate50.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"Milliseconds since the epoch.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate52.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate52.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema24 = {"maxLength":259,"minLength":1,"pattern":"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern6 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate54.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate54.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate54.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema25 = {"description":"32 octets in lower-case hexadecimal.","maxLength":64,"minLength":64,"pattern":"^[0-9a-f]{64}$","type":"string"};
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate56.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate56.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern7.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"A text that is being judged: any at all.","maxLength":65536,"type":"string"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate58.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema27 = {"maximum":599,"minimum":200,"type":"integer"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate60.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 200 || isNaN(data)){
validate60.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.request_signature === undefined) || (!(func0.call(data, "request_signature")))) && (missing0 = "request_signature"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate50(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate52(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate54(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.request_signature, {instancePath:instancePath+"/request_signature",parentData:data,parentDataProperty:"request_signature",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate60(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const AnswerSignOut = validate62;
const schema28 = {"description":"Out of `http-answer.sign`.","properties":{"content_digest":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["content_digest","signature","signature_input"],"type":"object"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.content_digest === undefined) || (!(func0.call(data, "content_digest")))) && (missing0 = "content_digest")) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))) || (((data.signature_input === undefined) || (!(func0.call(data, "signature_input")))) && (missing0 = "signature_input"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs1 = errors;
if(!(validate58(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

export const AnswerStatus = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate66.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 200 || isNaN(data)){
validate66.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
validate66.errors = vErrors;
return errors === 0;
}

export const AnswerVerifyIn = validate67;
const schema30 = {"description":"In of `http-answer.verify`.","properties":{"body":{"$ref":"#/$defs/HexText"},"content_digest":{"$ref":"#/$defs/SubjectText"},"public_key":{"$ref":"#/$defs/Hex32"},"request_signature":{"$ref":"#/$defs/SubjectText"},"server":{"$ref":"#/$defs/ServerName"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"},"status":{"$ref":"#/$defs/AnswerStatus"}},"required":["body","public_key","request_signature","server","status"],"type":"object"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.request_signature === undefined) || (!(func0.call(data, "request_signature")))) && (missing0 = "request_signature"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate50(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate58(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate56(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.request_signature, {instancePath:instancePath+"/request_signature",parentData:data,parentDataProperty:"request_signature",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate58(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate60(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

export const AnswerVerifyOut = validate76;
const schema31 = {"description":"Out of `http-answer.verify`.","properties":{"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/ServerName"}},"required":["created","keyid"],"type":"object"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created")) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created !== undefined && func0.call(data, "created")){
const _errs1 = errors;
if(!(validate52(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate54(data.keyid, {instancePath:instancePath+"/keyid",parentData:data,parentDataProperty:"keyid",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

export const Base64urlDecodeIn = validate79;
const schema32 = {"description":"In of `base64url.decode`.","properties":{"length":{"$ref":"#/$defs/OctetCount"},"text":{"$ref":"#/$defs/SubjectText"}},"required":["text"],"type":"object"};
const schema33 = {"maximum":65536,"minimum":0,"type":"integer"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
validate80.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate80.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.length !== undefined && func0.call(data, "length")){
const _errs1 = errors;
if(!(validate80(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate58(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

export const Base64urlDecodeOut = validate83;
const schema34 = {"description":"Out of `base64url.decode`.","properties":{"octets":{"$ref":"#/$defs/HexText"}},"required":["octets"],"type":"object"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.octets === undefined) || (!(func0.call(data, "octets")))) && (missing0 = "octets")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.octets !== undefined && func0.call(data, "octets")){
if(!(validate50(data.octets, {instancePath:instancePath+"/octets",parentData:data,parentDataProperty:"octets",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
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

export const Base64urlEncodeIn = validate85;
const schema35 = {"description":"In of `base64url.encode`.","properties":{"octets":{"$ref":"#/$defs/HexText"}},"required":["octets"],"type":"object"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.octets === undefined) || (!(func0.call(data, "octets")))) && (missing0 = "octets")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.octets !== undefined && func0.call(data, "octets")){
if(!(validate50(data.octets, {instancePath:instancePath+"/octets",parentData:data,parentDataProperty:"octets",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
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

export const Base64urlEncodeOut = validate87;
const schema36 = {"description":"Out of `base64url.encode`.","properties":{"text":{"$ref":"#/$defs/SubjectText"}},"required":["text"],"type":"object"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate58(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

export const Base64urlText = validate89;
const schema37 = {"description":"Any octets in base64url with padding.","maxLength":5592408,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};
const pattern8 = new RegExp("^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 5592408){
validate89.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5592408},message:"must NOT have more than 5592408 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate89.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

export const Bytes16 = validate90;
const schema38 = {"description":"16 octets.","maxLength":24,"minLength":24,"pattern":"^[A-Za-z0-9_-]{21}[AQgw]==$","type":"string"};
const pattern9 = new RegExp("^[A-Za-z0-9_-]{21}[AQgw]==$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 24){
validate90.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate90.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern9.test(data)){
validate90.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{21}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{21}[AQgw]==$"+"\""}];
return false;
}
}
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

export const Bytes32 = validate91;
const schema39 = {"description":"32 octets.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate91.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate91.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate91.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

export const Bytes48 = validate92;
const schema40 = {"description":"48 octets: 32 sealed ones and their tag.","maxLength":64,"minLength":64,"pattern":"^[A-Za-z0-9_-]{64}$","type":"string"};
const pattern11 = new RegExp("^[A-Za-z0-9_-]{64}$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate92.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate92.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate92.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

export const CallAnswer = validate93;
const schema41 = {"description":"The content of an `m.call.answer` event.","properties":{"answer":{"$ref":"#/$defs/CallAnswerDescription"},"call_id":{"$ref":"#/$defs/OpaqueId"},"media_key":{"$ref":"#/$defs/MediaKey"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["answer","call_id","party_id","version"],"type":"object"};
const schema42 = {"properties":{"sdp":{"$ref":"#/$defs/RtcText"},"type":{"const":"answer","type":"string"}},"required":["sdp","type"],"type":"object"};
const schema43 = {"maxLength":32768,"type":"string"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 32768){
validate95.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"}];
return false;
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate95(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate94.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("answer" !== data1){
validate94.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "answer"},message:"must be equal to constant"}];
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
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"A name that is nothing but chance: of a call, a session, a negotiation.","maxLength":255,"minLength":22,"pattern":"^[0-9A-Za-z._~-]{22,255}$","type":"string"};
const pattern12 = new RegExp("^[0-9A-Za-z._~-]{22,255}$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate98.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 22){
validate98.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 22},message:"must NOT have fewer than 22 characters"}];
return false;
}
else {
if(!pattern12.test(data)){
validate98.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{22,255}$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{22,255}$"+"\""}];
return false;
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const schema45 = {"description":"An X25519 key that is made for one call and one device.","maxLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate100.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate100.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}

const schema46 = {"additionalProperties":{"$ref":"#/$defs/StreamPurpose"},"description":"From the id of a media stream to what it is.","maxProperties":16,"type":"object"};
const schema47 = {"properties":{"audio_muted":{"type":"boolean"},"purpose":{"enum":["m.screenshare","m.usermedia"],"type":"string"},"video_muted":{"type":"boolean"}},"required":["purpose"],"type":"object"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose")){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.audio_muted !== undefined && func0.call(data, "audio_muted")){
const _errs1 = errors;
if(typeof data.audio_muted !== "boolean"){
validate104.errors = [{instancePath:instancePath+"/audio_muted",schemaPath:"#/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate104.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.screenshare") || (data1 === "m.usermedia"))){
validate104.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema47.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
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
validate104.errors = [{instancePath:instancePath+"/video_muted",schemaPath:"#/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate103.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate104(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.answer === undefined) || (!(func0.call(data, "answer")))) && (missing0 = "answer")) || (((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.answer !== undefined && func0.call(data, "answer")){
const _errs1 = errors;
if(!(validate94(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_key !== undefined && func0.call(data, "media_key")){
const _errs3 = errors;
if(!(validate100(data.media_key, {instancePath:instancePath+"/media_key",parentData:data,parentDataProperty:"media_key",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate103(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate93.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data5){
validate93.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

export const CallAnswerDescription = validate107;

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate95(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate107.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("answer" !== data1){
validate107.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "answer"},message:"must be equal to constant"}];
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
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}

export const CallCandidate = validate109;
const schema49 = {"properties":{"candidate":{"$ref":"#/$defs/LongText"},"sdpMLineIndex":{"$ref":"#/$defs/MediaLine"},"sdpMid":{"$ref":"#/$defs/ShortText"}},"required":["candidate"],"type":"object"};
const schema50 = {"maxLength":2000,"type":"string"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate110.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const schema51 = {"maximum":65535,"minimum":0,"type":"integer"};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate112.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate112.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate112.errors = vErrors;
return errors === 0;
}

const schema52 = {"maxLength":200,"type":"string"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate114.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.candidate === undefined) || (!(func0.call(data, "candidate")))) && (missing0 = "candidate")){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.candidate !== undefined && func0.call(data, "candidate")){
const _errs1 = errors;
if(!(validate110(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate112(data.sdpMLineIndex, {instancePath:instancePath+"/sdpMLineIndex",parentData:data,parentDataProperty:"sdpMLineIndex",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate114(data.sdpMid, {instancePath:instancePath+"/sdpMid",parentData:data,parentDataProperty:"sdpMid",rootData}))){
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
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

export const CallCandidates = validate116;
const schema53 = {"description":"The content of an `m.call.candidates` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"candidates":{"items":{"$ref":"#/$defs/CallCandidate"},"maxItems":100,"type":"array"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"version":{"const":"1","type":"string"}},"required":["call_id","candidates","party_id","version"],"type":"object"};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.candidates === undefined) || (!(func0.call(data, "candidates")))) && (missing0 = "candidates"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate116.errors = [{instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate109(data1[i0], {instancePath:instancePath+"/candidates/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate116.errors = [{instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate116.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data4){
validate116.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

export const CallEventSubject = validate120;
const schema54 = {"description":"A call event after it was opened: `to` is that of the sealed event.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"seq":{"$ref":"#/$defs/Seq"},"to":{"$ref":"#/$defs/UserId"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","received_at","sender","sender_device","seq","type"],"type":"object"};
const schema55 = {"additionalProperties":{},"description":"The members that the operation says.","maxProperties":1000,"type":"object"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate121.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
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

const schema56 = {"description":"A number in the order of a channel, from 1.","maximum":9007199254740991,"minimum":1,"type":"integer"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate126.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate126.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate126.errors = vErrors;
return errors === 0;
}

const schema57 = {"maxLength":128,"pattern":"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$","type":"string"};
const pattern14 = new RegExp("^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$", "u");

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate129.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate129.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate121(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}

export const CallHangup = validate131;
const schema58 = {"description":"The content of an `m.call.hangup` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"reason":{"$ref":"#/$defs/ShortText"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","version"],"type":"object"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate114(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate131.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data3){
validate131.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}

export const CallInvite = validate135;
const schema59 = {"description":"The content of an `m.call.invite` event. All of these stand inside of a sealed event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"lifetime":{"$ref":"#/$defs/CallLifetime"},"media_key":{"$ref":"#/$defs/MediaKey"},"offer":{"$ref":"#/$defs/CallOffer"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["call_id","lifetime","offer","party_id","version"],"type":"object"};
const schema60 = {"description":"How long an invite stands, in milliseconds from its `received_at`.","maximum":180000,"minimum":90000,"type":"integer"};

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

const schema61 = {"properties":{"sdp":{"$ref":"#/$defs/RtcText"},"type":{"const":"offer","type":"string"}},"required":["sdp","type"],"type":"object"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate95(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate140.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("offer" !== data1){
validate140.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "offer"},message:"must be equal to constant"}];
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
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.lifetime === undefined) || (!(func0.call(data, "lifetime")))) && (missing0 = "lifetime"))) || (((data.offer === undefined) || (!(func0.call(data, "offer")))) && (missing0 = "offer"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate137(data.lifetime, {instancePath:instancePath+"/lifetime",parentData:data,parentDataProperty:"lifetime",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media_key !== undefined && func0.call(data, "media_key")){
const _errs3 = errors;
if(!(validate100(data.media_key, {instancePath:instancePath+"/media_key",parentData:data,parentDataProperty:"media_key",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined && func0.call(data, "offer")){
const _errs4 = errors;
if(!(validate140(data.offer, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
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
if(data.sdp_stream_metadata !== undefined && func0.call(data, "sdp_stream_metadata")){
const _errs6 = errors;
if(!(validate103(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
const _errs7 = errors;
if(typeof data6 !== "string"){
validate135.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data6){
validate135.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}

export const CallLifetime = validate145;

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 180000 || isNaN(data)){
validate145.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180000},message:"must be <= 180000"}];
return false;
}
else {
if(data < 90000 || isNaN(data)){
validate145.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 90000},message:"must be >= 90000"}];
return false;
}
}
}
}
validate145.errors = vErrors;
return errors === 0;
}

export const CallLogEntry = validate146;
const schema63 = {"properties":{"at":{"$ref":"#/$defs/Timestamp"},"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"direction":{"enum":["incoming","outgoing"],"type":"string"},"duration_ms":{"$ref":"#/$defs/Milliseconds"},"outcome":{"enum":["ended","failed","missed","rejected"],"type":"string"}},"required":["at","call_id","caller","direction","outcome"],"type":"object"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at")) || (((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id"))) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.direction === undefined) || (!(func0.call(data, "direction")))) && (missing0 = "direction"))) || (((data.outcome === undefined) || (!(func0.call(data, "outcome")))) && (missing0 = "outcome"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.at !== undefined && func0.call(data, "at")){
const _errs1 = errors;
if(!(validate52(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate146.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "incoming") || (data3 === "outgoing"))){
validate146.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema63.properties.direction.enum},message:"must be equal to one of the allowed values"}];
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
validate146.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "ended") || (data5 === "failed")) || (data5 === "missed")) || (data5 === "rejected"))){
validate146.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema63.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}

export const CallLogIn = validate151;
const schema64 = {"description":"In of `call-log.derive`.","properties":{"events":{"items":{"$ref":"#/$defs/CallEventSubject"},"maxItems":1000,"type":"array"},"now":{"$ref":"#/$defs/Timestamp"},"user":{"$ref":"#/$defs/UserId"}},"required":["events","now","user"],"type":"object"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.events === undefined) || (!(func0.call(data, "events")))) && (missing0 = "events")) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.events !== undefined && func0.call(data, "events")){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate151.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate120(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
validate151.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}

export const CallLogOut = validate155;
const schema65 = {"description":"Out of `call-log.derive`.","properties":{"entries":{"description":"In the order of their invites.","items":{"$ref":"#/$defs/CallLogEntry"},"maxItems":1000,"type":"array"}},"required":["entries"],"type":"object"};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) || (!(func0.call(data, "entries")))) && (missing0 = "entries")){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.entries !== undefined && func0.call(data, "entries")){
let data0 = data.entries;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate155.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate146(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
validate155.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}

export const CallName = validate157;
const schema66 = {"properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"}},"required":["call_id","caller"],"type":"object"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}

export const CallNegotiate = validate160;
const schema67 = {"description":"The content of an `m.call.negotiate` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"description":{"oneOf":[{"$ref":"#/$defs/CallAnswerDescription"},{"$ref":"#/$defs/CallOffer"}],"type":"object","discriminator":{"propertyName":"type"}},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["call_id","description","party_id","version"],"type":"object"};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate94(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
else if(tag0 === "offer"){
if(!(validate140(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate103(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate160.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data4){
validate160.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}

export const CallNotice = validate166;
const schema68 = {"description":"About of `call`: how the calls of a DM are shown has changed.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"channel":{"$ref":"#/$defs/Id"},"shown":{"description":"`ringing` or `waiting`: the call of the other user. `calling`: the own one, until it is answered. `talking`: the device is in it. `nothing`: no more.","enum":["calling","nothing","ringing","talking","waiting"],"type":"string"}},"required":["channel","shown"],"type":"object"};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.shown === undefined) || (!(func0.call(data, "shown")))) && (missing0 = "shown"))){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(data.shown !== undefined && func0.call(data, "shown")){
let data3 = data.shown;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate166.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data3 === "calling") || (data3 === "nothing")) || (data3 === "ringing")) || (data3 === "talking")) || (data3 === "waiting"))){
validate166.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/enum",keyword:"enum",params:{allowedValues: schema68.properties.shown.enum},message:"must be equal to one of the allowed values"}];
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
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}

export const CallOffer = validate170;

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sdp === undefined) || (!(func0.call(data, "sdp")))) && (missing0 = "sdp")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdp !== undefined && func0.call(data, "sdp")){
const _errs1 = errors;
if(!(validate95(data.sdp, {instancePath:instancePath+"/sdp",parentData:data,parentDataProperty:"sdp",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate170.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("offer" !== data1){
validate170.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "offer"},message:"must be equal to constant"}];
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
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

export const CallReject = validate172;
const schema70 = {"description":"The content of an `m.call.reject` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","version"],"type":"object"};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate172.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data2){
validate172.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}

export const CallSelectAnswer = validate175;
const schema71 = {"description":"The content of an `m.call.select_answer` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"selected_party_id":{"$ref":"#/$defs/DeviceAddress"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","selected_party_id","version"],"type":"object"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.selected_party_id === undefined) || (!(func0.call(data, "selected_party_id")))) && (missing0 = "selected_party_id"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate175.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data3){
validate175.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}

export const CallStreamMetadata = validate179;
const schema72 = {"description":"The content of an `m.call.sdp_stream_metadata_changed` event.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"party_id":{"$ref":"#/$defs/DeviceAddress"},"sdp_stream_metadata":{"$ref":"#/$defs/StreamMetadata"},"version":{"const":"1","type":"string"}},"required":["call_id","party_id","sdp_stream_metadata","version"],"type":"object"};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.party_id === undefined) || (!(func0.call(data, "party_id")))) && (missing0 = "party_id"))) || (((data.sdp_stream_metadata === undefined) || (!(func0.call(data, "sdp_stream_metadata")))) && (missing0 = "sdp_stream_metadata"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate103(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate179.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1" !== data3){
validate179.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"}];
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
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}

export const CallViewIn = validate183;
const schema73 = {"description":"In of `call.view`.","properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"engaged":{"description":"Whether the device is in a call of another channel; absent: it is not.","type":"boolean"},"events":{"description":"In the order in which they came.","items":{"$ref":"#/$defs/CallEventSubject"},"maxItems":1000,"type":"array"},"now":{"$ref":"#/$defs/Timestamp"},"own":{"$ref":"#/$defs/OwnCall"},"user":{"$ref":"#/$defs/UserId"},"word":{"description":"What the user says now that everything is read.","enum":["accept","hang-up","reject","reject-silently"],"type":"string"}},"required":["device","events","now","user"],"type":"object"};
const schema74 = {"description":"A call of the own user, begun by the own device.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"stage":{"description":"`preparing`: not handed over. `sent`: handed over. `acknowledged`: the server has answered. `unknown`: handed over, and the answer did not come.","enum":["acknowledged","preparing","sent","unknown"],"type":"string"}},"required":["call_id","stage"],"type":"object"};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.stage === undefined) || (!(func0.call(data, "stage")))) && (missing0 = "stage"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate187.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "acknowledged") || (data1 === "preparing")) || (data1 === "sent")) || (data1 === "unknown"))){
validate187.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema74.properties.stage.enum},message:"must be equal to one of the allowed values"}];
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
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.events === undefined) || (!(func0.call(data, "events")))) && (missing0 = "events"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate183.errors = [{instancePath:instancePath+"/engaged",schemaPath:"#/properties/engaged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate183.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate120(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
validate183.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate187(data.own, {instancePath:instancePath+"/own",parentData:data,parentDataProperty:"own",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
validate183.errors = [{instancePath:instancePath+"/word",schemaPath:"#/properties/word/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data7 === "accept") || (data7 === "hang-up")) || (data7 === "reject")) || (data7 === "reject-silently"))){
validate183.errors = [{instancePath:instancePath+"/word",schemaPath:"#/properties/word/enum",keyword:"enum",params:{allowedValues: schema73.properties.word.enum},message:"must be equal to one of the allowed values"}];
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
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}

export const CallViewOut = validate191;
const schema75 = {"description":"Out of `call.view`.","properties":{"calls":{"description":"In the order of their invites.","items":{"$ref":"#/$defs/ViewedCall"},"maxItems":1000,"type":"array"},"send":{"description":"In the order of `calls`, an invite last.","items":{"$ref":"#/$defs/ViewedSend"},"maxItems":1000,"type":"array"},"shown":{"description":"How the invited call is shown, before the word of the user is heard.","enum":["nothing","ringing","waiting"],"type":"string"}},"required":["calls","send","shown"],"type":"object"};
const schema76 = {"properties":{"by":{"$ref":"#/$defs/CallName"},"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"cause":{"description":"Exactly where it is ended.","enum":["expired","hangup","rejected","replaced"],"type":"string"},"party":{"$ref":"#/$defs/DeviceAddress"},"state":{"enum":["answered","ended","invited","selected"],"type":"string"}},"required":["call_id","caller","state"],"type":"object"};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.by !== undefined && func0.call(data, "by")){
const _errs1 = errors;
if(!(validate157(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate192.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "expired") || (data3 === "hangup")) || (data3 === "rejected")) || (data3 === "replaced"))){
validate192.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues: schema76.properties.cause.enum},message:"must be equal to one of the allowed values"}];
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
validate192.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "answered") || (data5 === "ended")) || (data5 === "invited")) || (data5 === "selected"))){
validate192.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema76.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}

const schema77 = {"description":"An event to be sent: for which call, and the members that are not always the same.","properties":{"call_id":{"$ref":"#/$defs/OpaqueId"},"caller":{"$ref":"#/$defs/UserId"},"reason":{"description":"In a hangup.","enum":["replaced","user_hangup"],"type":"string"},"selected_party_id":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/UserId"},"type":{"$ref":"#/$defs/EventType"}},"required":["call_id","caller","type"],"type":"object"};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate198.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate198.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "replaced") || (data2 === "user_hangup"))){
validate198.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema77.properties.reason.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.calls === undefined) || (!(func0.call(data, "calls")))) && (missing0 = "calls")) || (((data.send === undefined) || (!(func0.call(data, "send")))) && (missing0 = "send"))) || (((data.shown === undefined) || (!(func0.call(data, "shown")))) && (missing0 = "shown"))){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.calls !== undefined && func0.call(data, "calls")){
let data0 = data.calls;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate191.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate192(data0[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
validate191.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate191.errors = [{instancePath:instancePath+"/send",schemaPath:"#/properties/send/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate198(data2[i1], {instancePath:instancePath+"/send/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate191.errors = [{instancePath:instancePath+"/send",schemaPath:"#/properties/send/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate191.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "nothing") || (data4 === "ringing")) || (data4 === "waiting"))){
validate191.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/enum",keyword:"enum",params:{allowedValues: schema75.properties.shown.enum},message:"must be equal to one of the allowed values"}];
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}

export const Callstate = validate205;
const schema78 = {"description":"The content of a `vt.callstate` event.","properties":{"join_state":{"enum":["JOINED","LEFT"],"type":"string"},"session_id":{"$ref":"#/$defs/OpaqueId"},"timestamp":{"$ref":"#/$defs/Timestamp"}},"required":["join_state","session_id","timestamp"],"type":"object"};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.join_state === undefined) || (!(func0.call(data, "join_state")))) && (missing0 = "join_state")) || (((data.session_id === undefined) || (!(func0.call(data, "session_id")))) && (missing0 = "session_id"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.join_state !== undefined && func0.call(data, "join_state")){
let data0 = data.join_state;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate205.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "JOINED") || (data0 === "LEFT"))){
validate205.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/enum",keyword:"enum",params:{allowedValues: schema78.properties.join_state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate98(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate52(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}

export const CallstateSubject = validate208;
const schema79 = {"description":"A `vt.callstate` event, or a refresh of one.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"seq":{"$ref":"#/$defs/Seq"},"state_key":{"$ref":"#/$defs/SubjectText"}},"required":["content","received_at","sender","sender_device","seq","state_key"],"type":"object"};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.state_key === undefined) || (!(func0.call(data, "state_key")))) && (missing0 = "state_key"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate121(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate58(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}

export const CallstateViewIn = validate215;
const schema80 = {"description":"In of `callstate.view`.","properties":{"callstates":{"items":{"$ref":"#/$defs/CallstateSubject"},"maxItems":1000,"type":"array"},"members":{"description":"The members of the channel.","items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array"},"now":{"$ref":"#/$defs/Timestamp"}},"required":["callstates","members","now"],"type":"object"};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.callstates === undefined) || (!(func0.call(data, "callstates")))) && (missing0 = "callstates")) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))){
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.callstates !== undefined && func0.call(data, "callstates")){
let data0 = data.callstates;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate215.errors = [{instancePath:instancePath+"/callstates",schemaPath:"#/properties/callstates/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate208(data0[i0], {instancePath:instancePath+"/callstates/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
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
validate215.errors = [{instancePath:instancePath+"/callstates",schemaPath:"#/properties/callstates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate215.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate215.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}

export const CallstateViewOut = validate219;
const schema81 = {"description":"Out of `callstate.view`.","properties":{"devices":{"description":"Every device that has an entry, by device address in the order of octets.","items":{"$ref":"#/$defs/ViewedDevice"},"maxItems":1000,"type":"array"},"offers":{"description":"Every pair of the mesh, by `from` and then by `to` in the order of octets.","items":{"$ref":"#/$defs/ViewedOffer"},"maxItems":1000,"type":"array"}},"required":["devices","offers"],"type":"object"};
const schema82 = {"properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"in_mesh":{"description":"Whether it is in the mesh.","type":"boolean"},"join_state":{"enum":["JOINED","LEFT"],"type":"string"},"seq":{"$ref":"#/$defs/Seq"},"session_id":{"$ref":"#/$defs/OpaqueId"}},"required":["device","join_state"],"type":"object"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.join_state === undefined) || (!(func0.call(data, "join_state")))) && (missing0 = "join_state"))){
validate220.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate220.errors = [{instancePath:instancePath+"/in_mesh",schemaPath:"#/properties/in_mesh/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate220.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "JOINED") || (data2 === "LEFT"))){
validate220.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/enum",keyword:"enum",params:{allowedValues: schema82.properties.join_state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate98(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}

const schema83 = {"description":"`from` offers to `to`.","properties":{"from":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/DeviceAddress"}},"required":["from","to"],"type":"object"};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from")) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))){
validate225.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.devices === undefined) || (!(func0.call(data, "devices")))) && (missing0 = "devices")) || (((data.offers === undefined) || (!(func0.call(data, "offers")))) && (missing0 = "offers"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.devices !== undefined && func0.call(data, "devices")){
let data0 = data.devices;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate219.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate220(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
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
validate219.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate219.errors = [{instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate225(data2[i1], {instancePath:instancePath+"/offers/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
validate219.errors = [{instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}

export const Challenge = validate229;
const schema84 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"nonce":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"type":{"const":"challenge","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["key","nonce","server","type","v"],"type":"object"};
const schema85 = {"description":"The version of the protocol that an object speaks.","maximum":1,"minimum":1,"type":"integer"};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate233.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate233.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate91(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate229.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("challenge" !== data3){
validate229.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "challenge"},message:"must be equal to constant"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}

export const ChangeMemberIn = validate235;
const schema86 = {"description":"In of `change-member`; its Out is `Accepted`.","properties":{"action":{"enum":["add","ban","change","leave","remove"],"type":"string"},"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"flags":{"$ref":"#/$defs/Flags"},"user":{"$ref":"#/$defs/UserId"}},"required":["action","channel","client"],"type":"object"};
const schema87 = {"description":"What a member is allowed to do.","properties":{"admin":{"type":"boolean"},"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["admin","read","write"],"type":"object"};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs1 = errors;
if(typeof data.admin !== "boolean"){
validate238.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate238.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate238.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate235.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate235.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "add") || (data0 === "ban")) || (data0 === "change")) || (data0 === "leave")) || (data0 === "remove"))){
validate235.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema86.properties.action.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
validate235.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}

export const ChannelCreation = validate241;
const schema88 = {"description":"The first object of a channel; its id is the id of the channel.","oneOf":[{"$ref":"#/$defs/DmCreation"},{"$ref":"#/$defs/GroupCreation"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema89 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"dm","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"peer":{"$ref":"#/$defs/MemberIdentity"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","peer","server","sig","v"],"type":"object"};
const schema90 = {"description":"The keys by which a member is known in a channel.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object"};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}

const schema91 = {"description":"64 octets: an Ed25519 signature.","maxLength":88,"minLength":88,"pattern":"^[A-Za-z0-9_-]{85}[AQgw]==$","type":"string"};
const pattern15 = new RegExp("^[A-Za-z0-9_-]{85}[AQgw]==$", "u");

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate252.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate252.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern15.test(data)){
validate252.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate242.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate244(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
validate242.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate242.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate244(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}

const schema92 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"group","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","server","sig","v"],"type":"object"};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate244(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
validate255.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate255.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "dm"){
if(!(validate242(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "group"){
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
else {
validate241.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate241.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}

export const ChannelList = validate264;
const schema93 = {"properties":{"channels":{"items":{"$ref":"#/$defs/ChannelSummary"},"maxItems":100000,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object"};
const schema94 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"kind":{"enum":["dm","group"],"type":"string"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","head","kind","seq"],"type":"object"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate265.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate265.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate265.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema94.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate264.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channels !== undefined && func0.call(data, "channels")){
let data0 = data.channels;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100000){
validate264.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate265(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
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
validate264.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}

export const ChannelNameIn = validate271;
const schema95 = {"description":"In of `accept-channel` and of `list-members`; the Out of the first is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}

export const ChannelSnapshot = validate274;
const schema96 = {"description":"The channel as it is, without its history.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"seq":{"$ref":"#/$defs/Seq"},"state":{"items":{"$ref":"#/$defs/StateEntry"},"maxItems":100000,"type":"array"},"tunnels":{"description":"The tunnels that are not closed.","items":{"$ref":"#/$defs/TunnelRecord"},"maxItems":2,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","seq","state","tunnels","v"],"type":"object"};
const schema97 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"refreshed_age":{"$ref":"#/$defs/Milliseconds"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","event","id","received_at","refreshed_age","seq"],"type":"object"};
const schema98 = {"description":"A message of a member.","properties":{"channel":{"$ref":"#/$defs/Id"},"content":{"$ref":"#/$defs/EventContent"},"created_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"sig":{"$ref":"#/$defs/Signature"},"state_key":{"$ref":"#/$defs/StateKey"},"type":{"$ref":"#/$defs/EventType"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","content","created_at","sender","sender_device","sig","type","v"],"type":"object"};
const schema99 = {"additionalProperties":{},"description":"Whatever the type says.","maxProperties":1000,"type":"object"};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate282.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
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

const schema100 = {"maxLength":512,"pattern":"^[\\x21-\\x7e]{0,512}$","type":"string"};
const pattern16 = new RegExp("^[\\x21-\\x7e]{0,512}$", "u");

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate288.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern16.test(data)){
validate288.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}


function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate280.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate282(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate288(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate278.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate280(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}

const schema101 = {"description":"A tunnel as its server knows it.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"connections":{"$ref":"#/$defs/Connections"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"created_on":{"$ref":"#/$defs/ServerName"},"declaration":{"$ref":"#/$defs/Declaration"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"state":{"enum":["closed","declared","ending","open"],"type":"string"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["auth_chatchannel","connections","created_at","created_by","created_on","declaration","epoch","state","tunnelID","v","vtserver"],"type":"object"};
const schema102 = {"additionalProperties":{"$ref":"#/$defs/Connection"},"description":"From device address to connection.","maxProperties":10000,"type":"object"};
const schema103 = {"oneOf":[{"$ref":"#/$defs/DirectConnection"},{"$ref":"#/$defs/ProxyConnection"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema104 = {"properties":{"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"direct","type":"string"}},"required":["roles","type"],"type":"object"};
const schema105 = {"description":"What a connection does; at least one of them is true.","properties":{"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["read","write"],"type":"object"};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate304.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate304.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate303.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs1 = errors;
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate303.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate303.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
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
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}

const schema106 = {"description":"A connection by proof-of-relay.","properties":{"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"proxy","type":"string"}},"required":["proxy","roles","type"],"type":"object"};
const schema107 = {"description":"Which relay of which server stands for a user.","properties":{"address":{"$ref":"#/$defs/ServerName"},"public":{"$ref":"#/$defs/SigningKey"}},"required":["address","public"],"type":"object"};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate307.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined && func0.call(data, "address")){
const _errs1 = errors;
if(!(validate54(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}


function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate306.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs1 = errors;
if(!(validate307(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate306.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate306.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
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
validate306.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate306.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate303(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate306(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate301.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate302(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}

const schema108 = {"description":"A member opens a tunnel in a channel.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"sig":{"$ref":"#/$defs/Signature"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","created_at","created_by","epoch","sig","tunnelID","v"],"type":"object"};
const schema109 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate324.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate324.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate324.errors = vErrors;
return errors === 0;
}

const schema110 = {"description":"The hash of a tunnel key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate326.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate326.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate326.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
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


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate326(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}

const schema111 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"url":{"$ref":"#/$defs/RelayUrl"}},"required":["key","url"],"type":"object"};
const schema112 = {"description":"A WebSocket URL without query and fragment.","maxLength":512,"pattern":"^wss?://[^\\s?#]+$","type":"string"};
const pattern18 = new RegExp("^wss?://[^\\s?#]+$", "u");

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate338.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern18.test(data)){
validate338.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate338.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate338(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
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
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate298.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate301(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate54(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate319(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate326(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate298.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate298.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema101.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate336(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
validate298.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnels === undefined) || (!(func0.call(data, "tunnels")))) && (missing0 = "tunnels"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate274.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate278(data3[i0], {instancePath:instancePath+"/state/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
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
validate274.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate274.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate298(data5[i1], {instancePath:instancePath+"/tunnels/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
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
validate274.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}

export const ChannelSummary = validate343;

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate343.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate343.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema94.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}

export const ChooseMediaIn = validate347;
const schema114 = {"description":"In of `choose-media`: what is sent from now on, of what the mesh or the call carries; its Out is `Accepted`.","properties":{"audio":{"type":"boolean"},"client":{"$ref":"#/$defs/ClientNumber"},"video":{"type":"boolean"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["audio","client","video","voice"],"type":"object"};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.audio === undefined) || (!(func0.call(data, "audio")))) && (missing0 = "audio")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.video === undefined) || (!(func0.call(data, "video")))) && (missing0 = "video"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate347.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.audio !== undefined && func0.call(data, "audio")){
const _errs1 = errors;
if(typeof data.audio !== "boolean"){
validate347.errors = [{instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client !== undefined && func0.call(data, "client")){
const _errs3 = errors;
if(!(validate40(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined && func0.call(data, "video")){
const _errs4 = errors;
if(typeof data.video !== "boolean"){
validate347.errors = [{instancePath:instancePath+"/video",schemaPath:"#/properties/video/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs6 = errors;
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate347.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate347.errors = vErrors;
return errors === 0;
}

export const Ciphertext = validate350;
const schema115 = {"description":"16 to 49152 octets: a sealed text and its tag.","maxLength":65536,"minLength":24,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate350.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate350.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate350.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
}
else {
validate350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}

export const ClientNumber = validate351;

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate351.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate351.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate351.errors = vErrors;
return errors === 0;
}

export const CloseTunnelIn = validate352;
const schema117 = {"description":"In of `close-tunnel`; its Out is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","client","tunnelID"],"type":"object"};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate352.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate352.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate352.errors = vErrors;
return errors === 0;
}

export const Closed = validate356;
const schema118 = {"properties":{"type":{"const":"closed","type":"string"}},"required":["type"],"type":"object"};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate356.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
validate356.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("closed" !== data0){
validate356.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate356.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate356.errors = vErrors;
return errors === 0;
}

export const Connect = validate357;
const schema119 = {"properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"device":{"$ref":"#/$defs/DeviceAddress"},"issued_at":{"$ref":"#/$defs/Timestamp"},"roles":{"$ref":"#/$defs/Roles"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"connect","type":"string"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"},"via":{"$ref":"#/$defs/Via"},"vt_key":{"$ref":"#/$defs/SigningKey"}},"required":["auth_chatchannel","challenge","client_nonce","device","issued_at","roles","server","sig","stream","tunnelID","type","user","v","vt_key"],"type":"object"};
const schema120 = {"properties":{"salt":{"$ref":"#/$defs/Bytes32"}},"required":["salt"],"type":"object"};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate91(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
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

const schema121 = {"description":"What makes a `connect` one by proxy.","properties":{"proof":{"$ref":"#/$defs/Proof"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["proof","vtserver"],"type":"object"};
const schema122 = {"description":"A user lets a relay of their own server stand for one device in one tunnel.","properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"expires_at":{"$ref":"#/$defs/Timestamp"},"issued_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"origin":{"$ref":"#/$defs/ServerName"},"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"server_sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"proof","type":"string"},"user":{"$ref":"#/$defs/UserId"},"user_sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","device","expires_at","issued_at","nonce","origin","proxy","roles","server_sig","stream","tunnelID","type","user","user_sig","v"],"type":"object"};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server_sig === undefined) || (!(func0.call(data, "server_sig")))) && (missing0 = "server_sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate373.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate52(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate54(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate307(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate252(data.server_sig, {instancePath:instancePath+"/server_sig",parentData:data,parentDataProperty:"server_sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate366(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate373.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data11){
validate373.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
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
if(!(validate252(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate373.errors = vErrors;
return errors === 0;
}


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs1 = errors;
if(!(validate373(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
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
if(!(validate336(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge"))) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vt_key === undefined) || (!(func0.call(data, "vt_key")))) && (missing0 = "vt_key"))){
validate357.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate91(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate91(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate52(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate366(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate357.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("connect" !== data10){
validate357.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "connect"},message:"must be equal to constant"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate372(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
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
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}

export const ConnectVerifyIn = validate392;
const schema123 = {"description":"In of `connect.verify`; its Out is `Accepted`. The two objects are of the form of their types.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"now":{"$ref":"#/$defs/Timestamp"},"public_key":{"$ref":"#/$defs/Hex32"}},"required":["challenge","connect","now","public_key"],"type":"object"};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate121(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate121(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate56(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}

export const Connection = validate397;

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate303(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate306(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
else {
validate397.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate397.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate397.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate397.errors = vErrors;
return errors === 0;
}

export const ConnectionNumber = validate400;
const schema125 = {"maximum":4294967295,"minimum":1,"type":"integer"};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate400.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate400.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate400.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate400.errors = vErrors;
return errors === 0;
}

export const Connections = validate401;

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate401.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate302(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
validate401.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate401.errors = vErrors;
return errors === 0;
}

export const CreateAccountIn = validate403;
const schema127 = {"description":"In of `create-account`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"device":{"$ref":"#/$defs/ShortText"},"local":{"$ref":"#/$defs/ShortText"},"server":{"$ref":"#/$defs/ServerName"}},"required":["client","device","local","server"],"type":"object"};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.local === undefined) || (!(func0.call(data, "local")))) && (missing0 = "local"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))){
validate403.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate114(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate114(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate403.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate403.errors = vErrors;
return errors === 0;
}

export const CreateChannelIn = validate408;
const schema128 = {"description":"In of `create-channel`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"kind":{"enum":["dm","group"],"type":"string"},"peer":{"$ref":"#/$defs/UserId"}},"required":["client","kind"],"type":"object"};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate408.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate408.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "dm") || (data1 === "group"))){
validate408.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema128.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate408.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}

export const CreateChannelOut = validate411;
const schema129 = {"description":"Out of `create-channel`.","properties":{"channel":{"$ref":"#/$defs/Id"}},"required":["channel"],"type":"object"};

function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")){
validate411.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate411.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate411.errors = vErrors;
return errors === 0;
}

export const CreationEntry = validate413;
const schema130 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"creation":{"$ref":"#/$defs/ChannelCreation"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"creation","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","creation","id","kind","received_at","seq"],"type":"object"};

function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate413.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate241(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
validate413.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("creation" !== data3){
validate413.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "creation"},message:"must be equal to constant"}];
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate413.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate413.errors = vErrors;
return errors === 0;
}

export const Credential = validate419;
const schema131 = {"description":"What the participant signed: a `connect`, or the proof that stands for it.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Proof"}],"type":"object","discriminator":{"propertyName":"type"}};

function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate357(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proof"){
if(!(validate373(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
else {
validate419.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate419.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate419.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate419.errors = vErrors;
return errors === 0;
}

export const CurrentEpoch = validate422;
const schema132 = {"description":"The current epoch, sealed for one more reader.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["number"],"type":"object"};
const schema133 = {"description":"32 octets, sealed by HPKE: an epoch's private key or a tunnel key.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"}},"required":["ciphertext","enc"],"type":"object"};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate424.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate92(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate424.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate424.errors = vErrors;
return errors === 0;
}


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")){
validate422.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate324(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate424(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
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
validate422.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate422.errors = vErrors;
return errors === 0;
}

export const Declaration = validate428;

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate428.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate326(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate428.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate428.errors = vErrors;
return errors === 0;
}

export const DeviceAddress = validate438;

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate438.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate438.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate438.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate438.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate438.errors = vErrors;
return errors === 0;
}

export const DirectConnection = validate439;

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate439.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs1 = errors;
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate439.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate439.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
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
validate439.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate439.errors = vErrors;
return errors === 0;
}

export const DirectoryEntry = validate441;
const schema137 = {"description":"A user's keys, as the user's own server states them.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","sealing_key","sig","signing_key","user","v"],"type":"object"};

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate441.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate441.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate441.errors = vErrors;
return errors === 0;
}

export const DmCreation = validate448;

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate244(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
validate448.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate448.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate244(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate448.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate448.errors = vErrors;
return errors === 0;
}

export const DriverAnswer = validate456;
const schema139 = {"description":"A line from a driver: `id`, and exactly one of the four others.","properties":{"fault":{"$ref":"#/$defs/DriverFault"},"id":{"$ref":"#/$defs/DriverRequestId"},"ok":{"$ref":"#/$defs/DriverObject"},"reject":{"$ref":"#/$defs/DriverReject"},"unsupported":{"$ref":"#/$defs/DriverUnsupported"}},"required":["id"],"type":"object"};
const schema140 = {"properties":{"message":{"$ref":"#/$defs/LongText"}},"required":["message"],"type":"object"};

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")){
validate457.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate110(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
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

const schema141 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate460.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate460.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate460.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate460.errors = vErrors;
return errors === 0;
}

const schema142 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"}},"required":["code"],"type":"object"};
const schema143 = {"maxLength":39,"pattern":"^[a-z][a-z-]{0,38}$","type":"string"};
const pattern21 = new RegExp("^[a-z][a-z-]{0,38}$", "u");

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate464.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern21.test(data)){
validate464.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate464.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate464.errors = vErrors;
return errors === 0;
}


function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")){
validate463.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
}
}
else {
validate463.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate463.errors = vErrors;
return errors === 0;
}

const schema144 = {"properties":{"reason":{"$ref":"#/$defs/LongText"}},"required":["reason"],"type":"object"};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason")){
validate467.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate110(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
}
else {
validate467.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate467.errors = vErrors;
return errors === 0;
}


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate456.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fault !== undefined && func0.call(data, "fault")){
const _errs1 = errors;
if(!(validate457(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
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
if(!(validate460(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
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
if(!(validate121(data.ok, {instancePath:instancePath+"/ok",parentData:data,parentDataProperty:"ok",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate463(data.reject, {instancePath:instancePath+"/reject",parentData:data,parentDataProperty:"reject",rootData}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
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
if(!(validate467(data.unsupported, {instancePath:instancePath+"/unsupported",parentData:data,parentDataProperty:"unsupported",rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
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
validate456.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate456.errors = vErrors;
return errors === 0;
}

export const DriverFault = validate470;

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")){
validate470.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate110(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
}
else {
validate470.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate470.errors = vErrors;
return errors === 0;
}

export const DriverNotice = validate472;
const schema146 = {"description":"A line that a driver writes when a user is shown or hears something.","properties":{"about":{"$ref":"#/$defs/DriverObject"},"client":{"$ref":"#/$defs/ClientNumber"},"notice":{"enum":["call","gone","heard","media-asked","problem","ring","ring-stopped"],"type":"string"}},"required":["about","client","notice"],"type":"object"};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.about === undefined) || (!(func0.call(data, "about")))) && (missing0 = "about")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.notice === undefined) || (!(func0.call(data, "notice")))) && (missing0 = "notice"))){
validate472.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.about !== undefined && func0.call(data, "about")){
const _errs1 = errors;
if(!(validate121(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate472.errors = [{instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data2 === "call") || (data2 === "gone")) || (data2 === "heard")) || (data2 === "media-asked")) || (data2 === "problem")) || (data2 === "ring")) || (data2 === "ring-stopped"))){
validate472.errors = [{instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/enum",keyword:"enum",params:{allowedValues: schema146.properties.notice.enum},message:"must be equal to one of the allowed values"}];
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
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}

export const DriverObject = validate475;

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate475.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate475.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate475.errors = vErrors;
return errors === 0;
}

export const DriverOp = validate476;
const schema148 = {"maxLength":64,"pattern":"^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$","type":"string"};
const pattern22 = new RegExp("^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$", "u");

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate476.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern22.test(data)){
validate476.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*$"+"\""}];
return false;
}
}
}
else {
validate476.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate476.errors = vErrors;
return errors === 0;
}

export const DriverReject = validate477;

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")){
validate477.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
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

export const DriverRequest = validate479;
const schema150 = {"description":"A line to a driver.","properties":{"id":{"$ref":"#/$defs/DriverRequestId"},"in":{"$ref":"#/$defs/DriverObject"},"op":{"$ref":"#/$defs/DriverOp"}},"required":["id","in","op"],"type":"object"};

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.in === undefined) || (!(func0.call(data, "in")))) && (missing0 = "in"))) || (((data.op === undefined) || (!(func0.call(data, "op")))) && (missing0 = "op"))){
validate479.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
const _errs1 = errors;
if(!(validate460(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
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
if(!(validate121(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate476(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
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
validate479.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate479.errors = vErrors;
return errors === 0;
}

export const DriverRequestId = validate483;

function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate483.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate483.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate483.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate483.errors = vErrors;
return errors === 0;
}

export const DriverUnsupported = validate484;

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason")){
validate484.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate110(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
}
else {
validate484.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate484.errors = vErrors;
return errors === 0;
}

export const DriverVersion = validate486;
const schema153 = {"maximum":1,"minimum":1,"type":"integer"};

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate486.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate486.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate486.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate486.errors = vErrors;
return errors === 0;
}

export const DriverWay = validate487;
const schema154 = {"maxLength":6,"pattern":"^(?:direct|proxy)$","type":"string"};
const pattern23 = new RegExp("^(?:direct|proxy)$", "u");

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 6){
validate487.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"}];
return false;
}
else {
if(!pattern23.test(data)){
validate487.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:direct|proxy)$"},message:"must match pattern \""+"^(?:direct|proxy)$"+"\""}];
return false;
}
}
}
else {
validate487.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate487.errors = vErrors;
return errors === 0;
}

export const Ed25519VerifyIn = validate488;
const schema155 = {"description":"In of `ed25519.verify`; its Out is `Accepted`.","properties":{"message":{"$ref":"#/$defs/HexText"},"public_key":{"$ref":"#/$defs/HexText"},"signature":{"$ref":"#/$defs/HexText"}},"required":["message","public_key","signature"],"type":"object"};

function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))){
validate488.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined && func0.call(data, "message")){
const _errs1 = errors;
if(!(validate50(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate50(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate50(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate488.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate488.errors = vErrors;
return errors === 0;
}

export const Ending = validate492;
const schema156 = {"properties":{"grace_ms":{"$ref":"#/$defs/Milliseconds"},"type":{"const":"ending","type":"string"}},"required":["grace_ms","type"],"type":"object"};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate492.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate492.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ending" !== data1){
validate492.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ending"},message:"must be equal to constant"}];
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
validate492.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate492.errors = vErrors;
return errors === 0;
}

export const Entry = validate494;
const schema157 = {"description":"An entry of the one order.","oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema158 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"channel":{"$ref":"#/$defs/Id"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"event","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","channel","event","id","kind","received_at","seq"],"type":"object"};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate495.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate280(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
validate495.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate495.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate495.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate495.errors = vErrors;
return errors === 0;
}

const schema159 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"member","type":"string"},"member":{"$ref":"#/$defs/MembershipObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","id","kind","member","received_at","seq"],"type":"object"};
const schema160 = {"description":"One step of the membership log.","oneOf":[{"$ref":"#/$defs/MemberAdd"},{"$ref":"#/$defs/MemberBan"},{"$ref":"#/$defs/MemberChange"},{"$ref":"#/$defs/MemberEpoch"},{"$ref":"#/$defs/MemberLeave"},{"$ref":"#/$defs/MemberRemove"}],"type":"object","discriminator":{"propertyName":"action"}};
const schema161 = {"properties":{"action":{"const":"add","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"member":{"$ref":"#/$defs/MemberIdentity"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","epoch","flags","member","prev","sender","sig","v"],"type":"object"};

function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate506.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate506.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate506.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate422(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
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
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
if(!(validate244(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate506.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate506.errors = vErrors;
return errors === 0;
}

const schema162 = {"properties":{"action":{"const":"ban","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object"};
const schema163 = {"description":"A new epoch, sealed for each of its readers.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"public":{"$ref":"#/$defs/SealingKey"},"sealed":{"$ref":"#/$defs/SealedKeys"}},"required":["number","public","sealed"],"type":"object"};
const schema164 = {"additionalProperties":{"$ref":"#/$defs/SealedKey"},"description":"The epoch's private key for each reader.","maxProperties":10000,"type":"object"};

function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate522.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate424(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
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
validate522.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate522.errors = vErrors;
return errors === 0;
}


function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate519.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate324(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate522(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
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
validate519.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate519.errors = vErrors;
return errors === 0;
}


function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
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
if("ban" !== data0){
validate516.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate516.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate516.errors = vErrors;
return errors === 0;
}

const schema165 = {"properties":{"action":{"const":"change","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","flags","prev","sender","sig","user","v"],"type":"object"};

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate531.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate531.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate531.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate422(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
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
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate531.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate531.errors = vErrors;
return errors === 0;
}

const schema166 = {"properties":{"action":{"const":"epoch","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","next_epoch","prev","sender","sig","v"],"type":"object"};

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
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
if("epoch" !== data0){
validate542.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate542.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate542.errors = vErrors;
return errors === 0;
}

const schema167 = {"properties":{"action":{"const":"leave","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","v"],"type":"object"};

function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate550.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate550.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate550.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate550.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate550.errors = vErrors;
return errors === 0;
}

const schema168 = {"properties":{"action":{"const":"remove","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object"};

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate557.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate557.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate557.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate557.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate557.errors = vErrors;
return errors === 0;
}


function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate516(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate531(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate542(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate550(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate557(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
}
else {
validate505.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate505.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
}
}
else {
validate505.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate505.errors = vErrors;
return errors === 0;
}


function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate502.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate502.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate502.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
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
if(!(validate505(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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


function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate413(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate495(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate502(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
else {
validate494.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate494.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate494.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate494.errors = vErrors;
return errors === 0;
}

export const EpochNumber = validate578;

function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate578.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate578.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate578.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate578.errors = vErrors;
return errors === 0;
}

export const EpochOpenIn = validate579;
const schema170 = {"description":"In of `epoch-key.open`.","properties":{"context":{"$ref":"#/$defs/EpochSealContext"},"epoch_public":{"$ref":"#/$defs/Hex32"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","epoch_public","private_key","sealed"],"type":"object"};
const schema171 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"recipient":{"$ref":"#/$defs/UserId"},"sender":{"$ref":"#/$defs/UserId"}},"required":["channel","epoch","recipient","sender"],"type":"object"};

function validate580(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))){
validate580.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate580.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate580.errors = vErrors;
return errors === 0;
}

const schema172 = {"description":"A sealed thing that is being judged.","properties":{"ciphertext":{"$ref":"#/$defs/SubjectText"},"enc":{"$ref":"#/$defs/SubjectText"}},"required":["ciphertext","enc"],"type":"object"};

function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate588.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate58(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate588.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate588.errors = vErrors;
return errors === 0;
}


function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.epoch_public === undefined) || (!(func0.call(data, "epoch_public")))) && (missing0 = "epoch_public"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate579.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate580(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
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
if(!(validate56(data.epoch_public, {instancePath:instancePath+"/epoch_public",parentData:data,parentDataProperty:"epoch_public",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate588(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
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

export const EpochOpenOut = validate592;
const schema173 = {"description":"Out of `epoch-key.open`.","properties":{"epoch_key":{"$ref":"#/$defs/Hex32"}},"required":["epoch_key"],"type":"object"};

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.epoch_key === undefined) || (!(func0.call(data, "epoch_key")))) && (missing0 = "epoch_key")){
validate592.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.epoch_key !== undefined && func0.call(data, "epoch_key")){
if(!(validate56(data.epoch_key, {instancePath:instancePath+"/epoch_key",parentData:data,parentDataProperty:"epoch_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
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

export const EpochSealContext = validate594;

function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))){
validate594.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate594.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate594.errors = vErrors;
return errors === 0;
}

export const EpochSealIn = validate599;
const schema175 = {"description":"In of `epoch-key.seal`.","properties":{"context":{"$ref":"#/$defs/EpochSealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"epoch_key":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"}},"required":["context","ephemeral_ikm","epoch_key","recipient_key"],"type":"object"};

function validate599(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.epoch_key === undefined) || (!(func0.call(data, "epoch_key")))) && (missing0 = "epoch_key"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))){
validate599.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate580(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
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
if(!(validate56(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.epoch_key, {instancePath:instancePath+"/epoch_key",parentData:data,parentDataProperty:"epoch_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate599.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate599.errors = vErrors;
return errors === 0;
}

export const ErrorCodeText = validate604;

function validate604(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate604.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern21.test(data)){
validate604.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate604.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate604.errors = vErrors;
return errors === 0;
}

export const Event = validate605;

function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate605.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate282(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate288(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate605.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate605.errors = vErrors;
return errors === 0;
}

export const EventContent = validate615;

function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate615.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate615.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate615.errors = vErrors;
return errors === 0;
}

export const EventEntry = validate616;

function validate616(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate616.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate280(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
validate616.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate616.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate616.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate616.errors = vErrors;
return errors === 0;
}

export const EventOpenIn = validate623;
const schema180 = {"description":"In of `event-content.open`.","properties":{"context":{"$ref":"#/$defs/EventSealContext"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","private_key","sealed"],"type":"object"};
const schema181 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"to":{"$ref":"#/$defs/UserId"}},"required":["channel","epoch","sender","sender_device"],"type":"object"};

function validate624(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))){
validate624.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate624.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate624.errors = vErrors;
return errors === 0;
}


function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate623.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate624(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate624.errors : vErrors.concat(validate624.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate588(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
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
validate623.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate623.errors = vErrors;
return errors === 0;
}

export const EventOpenOut = validate633;
const schema182 = {"description":"Out of `event-content.open`.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"type":{"$ref":"#/$defs/ShortText"}},"required":["content","type"],"type":"object"};

function validate633(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate633.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate121(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate114(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate633.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate633.errors = vErrors;
return errors === 0;
}

export const EventPage = validate636;
const schema183 = {"description":"A page of all entries.","properties":{"channel":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/Entry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","items","seq","v"],"type":"object"};

function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate636.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate636.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate494(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
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
validate636.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate636.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate636.errors = vErrors;
return errors === 0;
}

export const EventSealContext = validate641;

function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))){
validate641.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate641.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate641.errors = vErrors;
return errors === 0;
}

export const EventSealIn = validate647;
const schema185 = {"description":"In of `event-content.seal`.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"context":{"$ref":"#/$defs/EventSealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","context","ephemeral_ikm","recipient_key","type"],"type":"object"};

function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context"))) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate647.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate121(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate624(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate624.errors : vErrors.concat(validate624.errors);
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
if(!(validate56(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate647.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate647.errors = vErrors;
return errors === 0;
}

export const EventSealOut = validate653;
const schema186 = {"description":"Out of `event-content.seal`.","properties":{"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["sealed"],"type":"object"};

function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed")){
validate653.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealed !== undefined && func0.call(data, "sealed")){
if(!(validate588(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
errors = vErrors.length;
}
}
}
}
else {
validate653.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate653.errors = vErrors;
return errors === 0;
}

export const EventType = validate655;

function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate655.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate655.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
}
}
}
else {
validate655.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate655.errors = vErrors;
return errors === 0;
}

export const Features = validate656;
const schema188 = {"description":"Optional features; an absent one is false, but for `registration`.","properties":{"foreign_declare":{"description":"Members from other servers can declare tunnels; absent means true.","type":"boolean"},"ice_servers":{"description":"The server has a TURN server to offer.","type":"boolean"},"registration":{"description":"`open` (absent means the same), `token` (registration needs one) or `closed`.","enum":["closed","open","token"],"type":"string"}},"type":"object"};

function validate656(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.foreign_declare !== undefined && func0.call(data, "foreign_declare")){
const _errs1 = errors;
if(typeof data.foreign_declare !== "boolean"){
validate656.errors = [{instancePath:instancePath+"/foreign_declare",schemaPath:"#/properties/foreign_declare/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate656.errors = [{instancePath:instancePath+"/ice_servers",schemaPath:"#/properties/ice_servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate656.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "closed") || (data2 === "open")) || (data2 === "token"))){
validate656.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/enum",keyword:"enum",params:{allowedValues: schema188.properties.registration.enum},message:"must be equal to one of the allowed values"}];
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
validate656.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate656.errors = vErrors;
return errors === 0;
}

export const FieldText = validate657;
const schema189 = {"description":"The value of an HTTP field: visible ASCII with single spaces.","maxLength":4096,"pattern":"^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$","type":"string"};
const pattern26 = new RegExp("^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$", "u");

function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 4096){
validate657.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern26.test(data)){
validate657.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$"},message:"must match pattern \""+"^[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*$"+"\""}];
return false;
}
}
}
else {
validate657.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate657.errors = vErrors;
return errors === 0;
}

export const FingerprintIn = validate658;
const schema190 = {"description":"In of `fingerprint`.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object"};

function validate658(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate658.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate658.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate658.errors = vErrors;
return errors === 0;
}

export const FingerprintOut = validate662;
const schema191 = {"description":"Out of `fingerprint`.","properties":{"fingerprint":{"$ref":"#/$defs/ShortText"}},"required":["fingerprint"],"type":"object"};

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fingerprint === undefined) || (!(func0.call(data, "fingerprint")))) && (missing0 = "fingerprint")){
validate662.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fingerprint !== undefined && func0.call(data, "fingerprint")){
if(!(validate114(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
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

export const Flags = validate664;

function validate664(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate664.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs1 = errors;
if(typeof data.admin !== "boolean"){
validate664.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate664.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate664.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate664.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate664.errors = vErrors;
return errors === 0;
}

export const ForwardAnswer = validate665;
const schema193 = {"description":"What came back.","properties":{"body":{"$ref":"#/$defs/Base64urlText"},"headers":{"$ref":"#/$defs/ForwardAnswerHeaders"},"status":{"$ref":"#/$defs/AnswerStatus"},"v":{"$ref":"#/$defs/Version"}},"required":["body","headers","status","v"],"type":"object"};
const schema194 = {"description":"Of the answer's fields, those that a client needs; one that did not come is absent.","properties":{"content-digest":{"$ref":"#/$defs/FieldText"},"content-type":{"$ref":"#/$defs/FieldText"},"date":{"$ref":"#/$defs/FieldText"},"retry-after":{"$ref":"#/$defs/FieldText"},"signature":{"$ref":"#/$defs/FieldText"},"signature-input":{"$ref":"#/$defs/FieldText"}},"type":"object"};

function validate667(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs1 = errors;
if(!(validate657(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["retry-after"], {instancePath:instancePath+"/retry-after",parentData:data,parentDataProperty:"retry-after",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
validate667.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate667.errors = vErrors;
return errors === 0;
}


function validate665(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate665.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate89(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
if(!(validate667(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate667.errors : vErrors.concat(validate667.errors);
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
if(!(validate60(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate665.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate665.errors = vErrors;
return errors === 0;
}

export const ForwardAnswerHeaders = validate677;

function validate677(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs1 = errors;
if(!(validate657(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["retry-after"], {instancePath:instancePath+"/retry-after",parentData:data,parentDataProperty:"retry-after",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
validate677.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate677.errors = vErrors;
return errors === 0;
}

export const ForwardHeaders = validate684;
const schema196 = {"description":"The fields of the inner request, spelled as in HTTP. A member that is not one of these is refused.","properties":{"content-digest":{"$ref":"#/$defs/FieldText"},"content-type":{"$ref":"#/$defs/FieldText"},"signature":{"$ref":"#/$defs/FieldText"},"signature-input":{"$ref":"#/$defs/FieldText"}},"type":"object"};

function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-digest"] !== undefined && func0.call(data, "content-digest")){
const _errs1 = errors;
if(!(validate657(data["content-digest"], {instancePath:instancePath+"/content-digest",parentData:data,parentDataProperty:"content-digest",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["content-type"], {instancePath:instancePath+"/content-type",parentData:data,parentDataProperty:"content-type",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
if(!(validate657(data["signature-input"], {instancePath:instancePath+"/signature-input",parentData:data,parentDataProperty:"signature-input",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
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
validate684.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate684.errors = vErrors;
return errors === 0;
}

export const ForwardRequest = validate689;
const schema197 = {"description":"A request that the user's own server sends on.","properties":{"body":{"$ref":"#/$defs/Base64urlText"},"headers":{"$ref":"#/$defs/ForwardHeaders"},"method":{"enum":["DELETE","GET","POST"],"type":"string"},"path":{"$ref":"#/$defs/RequestPath"},"query":{"$ref":"#/$defs/RequestQuery"},"server":{"$ref":"#/$defs/ServerName"},"v":{"$ref":"#/$defs/Version"}},"required":["headers","method","path","server","v"],"type":"object"};
const schema198 = {"description":"The path of a request as it stands in the request line.","maxLength":2048,"pattern":"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$","type":"string"};
const pattern27 = new RegExp("^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$", "u");

function validate692(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate692.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern27.test(data)){
validate692.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"},message:"must match pattern \""+"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"+"\""}];
return false;
}
}
}
else {
validate692.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate692.errors = vErrors;
return errors === 0;
}

const schema199 = {"description":"A query as it stands in the request line.","maxLength":2048,"pattern":"^[\\x21-\\x22\\x24-\\x7e]+$","type":"string"};
const pattern28 = new RegExp("^[\\x21-\\x22\\x24-\\x7e]+$", "u");

function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate694.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern28.test(data)){
validate694.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x22\\x24-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x22\\x24-\\x7e]+$"+"\""}];
return false;
}
}
}
else {
validate694.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate694.errors = vErrors;
return errors === 0;
}


function validate689(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers")) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate689.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate89(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
if(!(validate684(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
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
validate689.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "DELETE") || (data2 === "GET")) || (data2 === "POST"))){
validate689.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema197.properties.method.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate692(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate692.errors : vErrors.concat(validate692.errors);
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
if(!(validate694(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate694.errors : vErrors.concat(validate694.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate689.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate689.errors = vErrors;
return errors === 0;
}

export const FrameCounter = validate698;
const schema200 = {"description":"A number below 2^64 in decimal, as text, because JSON has no such numbers.","maxLength":20,"pattern":"^(?:0|[1-9][0-9]{0,19})$","type":"string"};
const pattern29 = new RegExp("^(?:0|[1-9][0-9]{0,19})$", "u");

function validate698(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 20){
validate698.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(!pattern29.test(data)){
validate698.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19})$"+"\""}];
return false;
}
}
}
else {
validate698.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate698.errors = vErrors;
return errors === 0;
}

export const FrameOpenIn = validate699;
const schema201 = {"description":"In of `frame.open`.","properties":{"before":{"description":"Frames that came earlier.","items":{"$ref":"#/$defs/HexText"},"maxItems":1000,"type":"array"},"connection":{"$ref":"#/$defs/ConnectionNumber"},"frame":{"$ref":"#/$defs/HexText"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","frame","stream","tunnel_key"],"type":"object"};
const schema202 = {"description":"What makes a stream's key its own: the salt, and the names that `info` takes in this order. It is never sent as such.","properties":{"channel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","device","salt","server","tunnelID"],"type":"object"};

function validate703(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate703.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate91(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate703.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate703.errors = vErrors;
return errors === 0;
}


function validate699(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate699.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.before !== undefined && func0.call(data, "before")){
let data0 = data.before;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate699.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate50(data0[i0], {instancePath:instancePath+"/before/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate699.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate50(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate703(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
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
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate699.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate699.errors = vErrors;
return errors === 0;
}

export const FrameOpenOut = validate711;
const schema203 = {"description":"Out of `frame.open`.","properties":{"counter":{"$ref":"#/$defs/FrameCounter"},"opus":{"$ref":"#/$defs/HexText"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"}},"required":["counter","opus","timestamp"],"type":"object"};
const schema204 = {"maximum":4294967295,"minimum":0,"type":"integer"};

function validate714(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate714.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate714.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate714.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate714.errors = vErrors;
return errors === 0;
}


function validate711(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter")) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate711.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.counter !== undefined && func0.call(data, "counter")){
const _errs1 = errors;
if(!(validate698(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
if(!(validate50(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate714(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
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
validate711.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate711.errors = vErrors;
return errors === 0;
}

export const FrameSealIn = validate716;
const schema205 = {"description":"In of `frame.seal`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"counter":{"$ref":"#/$defs/FrameCounter"},"opus":{"$ref":"#/$defs/HexText"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","counter","opus","stream","timestamp","tunnel_key"],"type":"object"};

function validate716(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter"))) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate716.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate698(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
if(!(validate50(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate703(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
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
if(!(validate714(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
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
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate716.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate716.errors = vErrors;
return errors === 0;
}

export const FrameSealOut = validate723;
const schema206 = {"description":"Out of `frame.seal`.","properties":{"frame":{"$ref":"#/$defs/HexText"}},"required":["frame"],"type":"object"};

function validate723(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame")){
validate723.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.frame !== undefined && func0.call(data, "frame")){
if(!(validate50(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
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

export const FrameTimestamp = validate725;

function validate725(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate725.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate725.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate725.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate725.errors = vErrors;
return errors === 0;
}

export const GoneNotice = validate726;
const schema208 = {"description":"About of `gone`: the client is in the tunnel no more, and in no successor, without having been asked to leave.","properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["voice"],"type":"object"};

function validate726(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice")){
validate726.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
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
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
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
validate726.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate726.errors = vErrors;
return errors === 0;
}

export const GrantMediaIn = validate729;
const schema209 = {"description":"In of `grant-media`; its Out is `Accepted`. `now` also grants what waits.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"grant":{"enum":["hold","now"],"type":"string"}},"required":["client","grant"],"type":"object"};

function validate729(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.grant === undefined) || (!(func0.call(data, "grant")))) && (missing0 = "grant"))){
validate729.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(data.grant !== undefined && func0.call(data, "grant")){
let data1 = data.grant;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate729.errors = [{instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "hold") || (data1 === "now"))){
validate729.errors = [{instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/enum",keyword:"enum",params:{allowedValues: schema209.properties.grant.enum},message:"must be equal to one of the allowed values"}];
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
validate729.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate729.errors = vErrors;
return errors === 0;
}

export const GroupCreation = validate731;

function validate731(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate731.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate244(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
validate731.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate731.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate731.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate731.errors = vErrors;
return errors === 0;
}

export const HangUpIn = validate738;
const schema211 = {"description":"In of `hang-up`; the Out of these three is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate738(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate738.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate738.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate738.errors = vErrors;
return errors === 0;
}

export const HeardFrame = validate741;
const schema212 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"counter":{"$ref":"#/$defs/FrameCounter"},"frame":{"$ref":"#/$defs/OctetCount"},"opus":{"$ref":"#/$defs/HexText"},"timestamp":{"$ref":"#/$defs/FrameTimestamp"}},"required":["connection","counter","frame","opus","timestamp"],"type":"object"};

function validate741(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.counter === undefined) || (!(func0.call(data, "counter")))) && (missing0 = "counter"))) || (((data.frame === undefined) || (!(func0.call(data, "frame")))) && (missing0 = "frame"))) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))) && (missing0 = "timestamp"))){
validate741.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate698(data.counter, {instancePath:instancePath+"/counter",parentData:data,parentDataProperty:"counter",rootData}))){
vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
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
if(!(validate80(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate50(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate714(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate714.errors : vErrors.concat(validate714.errors);
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
validate741.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate741.errors = vErrors;
return errors === 0;
}

export const HeardNotice = validate747;
const schema213 = {"description":"About of `heard`: a packet is played.","properties":{"device":{"$ref":"#/$defs/DeviceAddress"},"opus":{"$ref":"#/$defs/HexText"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["device","opus","voice"],"type":"object"};

function validate747(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.opus === undefined) || (!(func0.call(data, "opus")))) && (missing0 = "opus"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate747.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate50(data.opus, {instancePath:instancePath+"/opus",parentData:data,parentDataProperty:"opus",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate747.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate747.errors = vErrors;
return errors === 0;
}

export const HelloIn = validate751;
const schema214 = {"description":"In of `hello`.","properties":{"version":{"$ref":"#/$defs/DriverVersion"}},"required":["version"],"type":"object"};

function validate751(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")){
validate751.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate486(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
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

export const HelloOut = validate753;
const schema215 = {"description":"Out of `hello`.","properties":{"capabilities":{"items":{"$ref":"#/$defs/DriverOp"},"maxItems":256,"type":"array"},"language":{"$ref":"#/$defs/ShortText"},"name":{"$ref":"#/$defs/ShortText"},"release":{"$ref":"#/$defs/ShortText"},"version":{"$ref":"#/$defs/DriverVersion"}},"required":["capabilities","language","name","release","version"],"type":"object"};

function validate753(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.capabilities === undefined) || (!(func0.call(data, "capabilities")))) && (missing0 = "capabilities")) || (((data.language === undefined) || (!(func0.call(data, "language")))) && (missing0 = "language"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.release === undefined) || (!(func0.call(data, "release")))) && (missing0 = "release"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))){
validate753.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data0 = data.capabilities;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 256){
validate753.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate476(data0[i0], {instancePath:instancePath+"/capabilities/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
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
validate753.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate114(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate114(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate114(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate486(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
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
validate753.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate753.errors = vErrors;
return errors === 0;
}

export const Hex16 = validate759;
const schema216 = {"description":"16 octets in lower-case hexadecimal.","maxLength":32,"minLength":32,"pattern":"^[0-9a-f]{32}$","type":"string"};
const pattern30 = new RegExp("^[0-9a-f]{32}$", "u");

function validate759(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 32){
validate759.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func46(data) < 32){
validate759.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 32},message:"must NOT have fewer than 32 characters"}];
return false;
}
else {
if(!pattern30.test(data)){
validate759.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
}
else {
validate759.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate759.errors = vErrors;
return errors === 0;
}

export const Hex32 = validate760;

function validate760(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate760.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate760.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern7.test(data)){
validate760.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate760.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate760.errors = vErrors;
return errors === 0;
}

export const HexText = validate761;

function validate761(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 524288){
validate761.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 524288},message:"must NOT have more than 524288 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate761.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
}
else {
validate761.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate761.errors = vErrors;
return errors === 0;
}

export const HttpStatus = validate762;
const schema219 = {"maximum":599,"minimum":400,"type":"integer"};

function validate762(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate762.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate762.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 400 || isNaN(data)){
validate762.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
validate762.errors = vErrors;
return errors === 0;
}

export const IceServers = validate763;
const schema220 = {"description":"What a client gives to its WebRTC as ICE servers.","properties":{"password":{"$ref":"#/$defs/TurnPassword"},"ttl":{"$ref":"#/$defs/TurnLife"},"uris":{"items":{"$ref":"#/$defs/IceUri"},"maxItems":16,"type":"array"},"username":{"$ref":"#/$defs/TurnUsername"},"v":{"$ref":"#/$defs/Version"}},"required":["password","ttl","uris","username","v"],"type":"object"};
const schema221 = {"description":"20 octets in standard base64.","maxLength":28,"pattern":"^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$","type":"string"};
const pattern33 = new RegExp("^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$", "u");

function validate764(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 28){
validate764.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters"}];
return false;
}
else {
if(!pattern33.test(data)){
validate764.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
else {
validate764.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate764.errors = vErrors;
return errors === 0;
}

const schema222 = {"maximum":86400,"minimum":1,"type":"integer"};

function validate766(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate766.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
validate766.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate766.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate766.errors = vErrors;
return errors === 0;
}

const schema223 = {"description":"RFC 7064 or RFC 7065.","maxLength":255,"pattern":"^(?:stuns?|turns?):[!-~]+$","type":"string"};
const pattern34 = new RegExp("^(?:stuns?|turns?):[!-~]+$", "u");

function validate768(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate768.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern34.test(data)){
validate768.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:stuns?|turns?):[!-~]+$"},message:"must match pattern \""+"^(?:stuns?|turns?):[!-~]+$"+"\""}];
return false;
}
}
}
else {
validate768.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate768.errors = vErrors;
return errors === 0;
}

const schema224 = {"description":"Time of expiry and 16 random octets.","maxLength":49,"pattern":"^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$","type":"string"};
const pattern35 = new RegExp("^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$", "u");

function validate770(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 49){
validate770.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"}];
return false;
}
else {
if(!pattern35.test(data)){
validate770.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate770.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate770.errors = vErrors;
return errors === 0;
}


function validate763(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.password === undefined) || (!(func0.call(data, "password")))) && (missing0 = "password")) || (((data.ttl === undefined) || (!(func0.call(data, "ttl")))) && (missing0 = "ttl"))) || (((data.uris === undefined) || (!(func0.call(data, "uris")))) && (missing0 = "uris"))) || (((data.username === undefined) || (!(func0.call(data, "username")))) && (missing0 = "username"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate763.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
const _errs1 = errors;
if(!(validate764(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate764.errors : vErrors.concat(validate764.errors);
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
if(!(validate766(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate766.errors : vErrors.concat(validate766.errors);
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
validate763.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate768(data2[i0], {instancePath:instancePath+"/uris/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate768.errors : vErrors.concat(validate768.errors);
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
validate763.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate770(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate770.errors : vErrors.concat(validate770.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate763.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate763.errors = vErrors;
return errors === 0;
}

export const IceUri = validate773;

function validate773(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate773.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern34.test(data)){
validate773.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:stuns?|turns?):[!-~]+$"},message:"must match pattern \""+"^(?:stuns?|turns?):[!-~]+$"+"\""}];
return false;
}
}
}
else {
validate773.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate773.errors = vErrors;
return errors === 0;
}

export const Id = validate774;

function validate774(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate774.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate774.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate774.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate774.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate774.errors = vErrors;
return errors === 0;
}

export const IdCompareIn = validate775;
const schema227 = {"description":"In of `id.compare`.","properties":{"a":{"$ref":"#/$defs/SubjectText"},"b":{"$ref":"#/$defs/SubjectText"}},"required":["a","b"],"type":"object"};

function validate775(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.a === undefined) || (!(func0.call(data, "a")))) && (missing0 = "a")) || (((data.b === undefined) || (!(func0.call(data, "b")))) && (missing0 = "b"))){
validate775.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.a !== undefined && func0.call(data, "a")){
const _errs1 = errors;
if(!(validate58(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.b, {instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate775.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate775.errors = vErrors;
return errors === 0;
}

export const IdCompareOut = validate778;
const schema228 = {"description":"Out of `id.compare`: −1 when `a` comes first.","properties":{"order":{"$ref":"#/$defs/IdOrder"}},"required":["order"],"type":"object"};
const schema229 = {"maximum":1,"minimum":-1,"type":"integer"};

function validate779(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate779.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate779.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < -1 || isNaN(data)){
validate779.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
}
validate779.errors = vErrors;
return errors === 0;
}


function validate778(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.order === undefined) || (!(func0.call(data, "order")))) && (missing0 = "order")){
validate778.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined && func0.call(data, "order")){
if(!(validate779(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate779.errors : vErrors.concat(validate779.errors);
errors = vErrors.length;
}
}
}
}
else {
validate778.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate778.errors = vErrors;
return errors === 0;
}

export const IdOrder = validate781;

function validate781(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate781.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate781.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < -1 || isNaN(data)){
validate781.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"}];
return false;
}
}
}
}
validate781.errors = vErrors;
return errors === 0;
}

export const IdParseIn = validate782;
const schema231 = {"description":"In of `id.parse`.","properties":{"kind":{"enum":["device","opaque","server","user"],"type":"string"},"text":{"$ref":"#/$defs/SubjectText"}},"required":["kind","text"],"type":"object"};

function validate782(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text"))){
validate782.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate782.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "device") || (data0 === "opaque")) || (data0 === "server")) || (data0 === "user"))){
validate782.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema231.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate58(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate782.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate782.errors = vErrors;
return errors === 0;
}

export const IdParseOut = validate784;
const schema232 = {"description":"Out of `id.parse`: `host` and `port` (where there is one) of a server, `local` and `server` of a user, `device` and `user` of a device, nothing of an opaque id.","properties":{"device":{"$ref":"#/$defs/SubjectText"},"host":{"$ref":"#/$defs/SubjectText"},"local":{"$ref":"#/$defs/SubjectText"},"port":{"$ref":"#/$defs/OctetCount"},"server":{"$ref":"#/$defs/SubjectText"},"user":{"$ref":"#/$defs/SubjectText"}},"type":"object"};

function validate784(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device !== undefined && func0.call(data, "device")){
const _errs1 = errors;
if(!(validate58(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate80(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate58(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate784.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate784.errors = vErrors;
return errors === 0;
}

export const InitializeVoiceContent = validate791;
const schema233 = {"description":"The content of a `vt.initialize_voice` event.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"homeserver":{"$ref":"#/$defs/ServerName"},"replaces":{"$ref":"#/$defs/TunnelId"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["ciphertext","enc","epoch","homeserver","tunnelID","v"],"type":"object"};

function validate791(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.homeserver === undefined) || (!(func0.call(data, "homeserver")))) && (missing0 = "homeserver"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate791.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate92(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate54(data.homeserver, {instancePath:instancePath+"/homeserver",parentData:data,parentDataProperty:"homeserver",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate326(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate791.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate791.errors = vErrors;
return errors === 0;
}

export const Invitation = validate799;
const schema234 = {"description":"How a user learns of a channel elsewhere.","properties":{"channel":{"$ref":"#/$defs/Id"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"}},"required":["channel","server","server_key"],"type":"object"};

function validate799(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))){
validate799.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate799.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate799.errors = vErrors;
return errors === 0;
}

export const JoinMeshIn = validate803;
const schema235 = {"description":"In of `join-mesh`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["channel","client","voice"],"type":"object"};

function validate803(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate803.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs3 = errors;
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate803.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate803.errors = vErrors;
return errors === 0;
}

export const JoinMeshOut = validate807;
const schema236 = {"description":"Out of `join-mesh`, as soon as the own JOINED is answered.","properties":{"session_id":{"$ref":"#/$defs/OpaqueId"}},"required":["session_id"],"type":"object"};

function validate807(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.session_id === undefined) || (!(func0.call(data, "session_id")))) && (missing0 = "session_id")){
validate807.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.session_id !== undefined && func0.call(data, "session_id")){
if(!(validate98(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
}
else {
validate807.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate807.errors = vErrors;
return errors === 0;
}

export const JoinVoiceIn = validate809;
const schema237 = {"description":"In of `join-voice`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"roles":{"$ref":"#/$defs/VoiceRoles"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"via":{"$ref":"#/$defs/DriverWay"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["channel","client","tunnelID","via","voice"],"type":"object"};
const schema238 = {"properties":{"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["read","write"],"type":"object"};

function validate812(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate812.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate812.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate812.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate812.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate812.errors = vErrors;
return errors === 0;
}


function validate809(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.via === undefined) || (!(func0.call(data, "via")))) && (missing0 = "via"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate809.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate812(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate812.errors : vErrors.concat(validate812.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate487(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
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
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate809.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate809.errors = vErrors;
return errors === 0;
}

export const JoinVoiceOut = validate817;
const schema239 = {"description":"Out of `join-voice`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"}},"required":["connection"],"type":"object"};

function validate817(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")){
validate817.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
}
}
else {
validate817.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate817.errors = vErrors;
return errors === 0;
}

export const Joined = validate819;
const schema240 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Credential"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"joined","type":"string"}},"required":["connection","credential","device","roles","type"],"type":"object"};

function validate819(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate819.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate419(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate819.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("joined" !== data4){
validate819.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "joined"},message:"must be equal to constant"}];
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
validate819.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate819.errors = vErrors;
return errors === 0;
}

export const JsonCanonicalIn = validate824;
const schema241 = {"description":"In of `json.canonical`.","properties":{"text":{"$ref":"#/$defs/HexText"}},"required":["text"],"type":"object"};

function validate824(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate824.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate50(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
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

export const JsonCanonicalOut = validate826;
const schema242 = {"description":"Out of `json.canonical`.","properties":{"canonical":{"$ref":"#/$defs/HexText"}},"required":["canonical"],"type":"object"};

function validate826(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.canonical === undefined) || (!(func0.call(data, "canonical")))) && (missing0 = "canonical")){
validate826.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.canonical !== undefined && func0.call(data, "canonical")){
if(!(validate50(data.canonical, {instancePath:instancePath+"/canonical",parentData:data,parentDataProperty:"canonical",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
else {
validate826.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate826.errors = vErrors;
return errors === 0;
}

export const LeaveVoiceIn = validate828;
const schema243 = {"description":"In of `leave-voice`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["client","voice"],"type":"object"};

function validate828(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate828.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
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
validate828.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate828.errors = vErrors;
return errors === 0;
}

export const Left = validate831;
const schema244 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"type":{"const":"left","type":"string"}},"required":["connection","type"],"type":"object"};

function validate831(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate831.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate831.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("left" !== data1){
validate831.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "left"},message:"must be equal to constant"}];
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
validate831.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate831.errors = vErrors;
return errors === 0;
}

export const Limit = validate833;
const schema245 = {"maximum":86400000,"minimum":1,"type":"integer"};

function validate833(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate833.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400000 || isNaN(data)){
validate833.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate833.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate833.errors = vErrors;
return errors === 0;
}

export const Limits = validate834;
const schema246 = {"description":"What a server allows; the meaning and range of each is in the table of limits.","properties":{"announce_ms":{"$ref":"#/$defs/Limit"},"channels":{"$ref":"#/$defs/Limit"},"connections":{"$ref":"#/$defs/Limit"},"dead_ms":{"$ref":"#/$defs/Limit"},"event_bytes":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"grace_ms":{"$ref":"#/$defs/Limit"},"heartbeat_ms":{"$ref":"#/$defs/Limit"},"idle_ms":{"$ref":"#/$defs/Limit"},"max_age_ms":{"$ref":"#/$defs/Limit"},"members":{"$ref":"#/$defs/Limit"},"page_items":{"$ref":"#/$defs/Limit"},"pending":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"request_bytes":{"$ref":"#/$defs/Limit"},"requests_per_minute":{"$ref":"#/$defs/Limit"},"state_entries":{"$ref":"#/$defs/Limit"},"streams":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"},"wait_ms":{"$ref":"#/$defs/Limit"}},"required":["announce_ms","channels","connections","dead_ms","event_bytes","frame_bytes","frames_per_second","grace_ms","heartbeat_ms","idle_ms","max_age_ms","members","page_items","pending","ping_ms","queue_frames","request_bytes","requests_per_minute","state_entries","streams","strikes","wait_ms"],"type":"object"};

function validate834(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.announce_ms === undefined) || (!(func0.call(data, "announce_ms")))) && (missing0 = "announce_ms")) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms"))) || (((data.event_bytes === undefined) || (!(func0.call(data, "event_bytes")))) && (missing0 = "event_bytes"))) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms"))) || (((data.heartbeat_ms === undefined) || (!(func0.call(data, "heartbeat_ms")))) && (missing0 = "heartbeat_ms"))) || (((data.idle_ms === undefined) || (!(func0.call(data, "idle_ms")))) && (missing0 = "idle_ms"))) || (((data.max_age_ms === undefined) || (!(func0.call(data, "max_age_ms")))) && (missing0 = "max_age_ms"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.page_items === undefined) || (!(func0.call(data, "page_items")))) && (missing0 = "page_items"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.request_bytes === undefined) || (!(func0.call(data, "request_bytes")))) && (missing0 = "request_bytes"))) || (((data.requests_per_minute === undefined) || (!(func0.call(data, "requests_per_minute")))) && (missing0 = "requests_per_minute"))) || (((data.state_entries === undefined) || (!(func0.call(data, "state_entries")))) && (missing0 = "state_entries"))) || (((data.streams === undefined) || (!(func0.call(data, "streams")))) && (missing0 = "streams"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))) || (((data.wait_ms === undefined) || (!(func0.call(data, "wait_ms")))) && (missing0 = "wait_ms"))){
validate834.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.announce_ms !== undefined && func0.call(data, "announce_ms")){
const _errs1 = errors;
if(!(validate833(data.announce_ms, {instancePath:instancePath+"/announce_ms",parentData:data,parentDataProperty:"announce_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.event_bytes, {instancePath:instancePath+"/event_bytes",parentData:data,parentDataProperty:"event_bytes",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.heartbeat_ms, {instancePath:instancePath+"/heartbeat_ms",parentData:data,parentDataProperty:"heartbeat_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.idle_ms, {instancePath:instancePath+"/idle_ms",parentData:data,parentDataProperty:"idle_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.max_age_ms, {instancePath:instancePath+"/max_age_ms",parentData:data,parentDataProperty:"max_age_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.page_items, {instancePath:instancePath+"/page_items",parentData:data,parentDataProperty:"page_items",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.request_bytes, {instancePath:instancePath+"/request_bytes",parentData:data,parentDataProperty:"request_bytes",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.requests_per_minute, {instancePath:instancePath+"/requests_per_minute",parentData:data,parentDataProperty:"requests_per_minute",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.state_entries, {instancePath:instancePath+"/state_entries",parentData:data,parentDataProperty:"state_entries",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.streams, {instancePath:instancePath+"/streams",parentData:data,parentDataProperty:"streams",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.wait_ms, {instancePath:instancePath+"/wait_ms",parentData:data,parentDataProperty:"wait_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
validate834.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate834.errors = vErrors;
return errors === 0;
}

export const ListMembersOut = validate857;
const schema247 = {"description":"Out of `list-members`.","properties":{"epoch":{"$ref":"#/$defs/EpochNumber"},"members":{"description":"By user id, in the order of octets.","items":{"$ref":"#/$defs/ShownMember"},"maxItems":10000,"type":"array"},"trusted":{"description":"False from the first object on that the client refused.","type":"boolean"}},"required":["epoch","members","trusted"],"type":"object"};
const schema248 = {"properties":{"flags":{"$ref":"#/$defs/Flags"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["flags","signing_key","user"],"type":"object"};

function validate859(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate859.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs1 = errors;
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
validate859.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate859.errors = vErrors;
return errors === 0;
}


function validate857(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch")) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.trusted === undefined) || (!(func0.call(data, "trusted")))) && (missing0 = "trusted"))){
validate857.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.epoch !== undefined && func0.call(data, "epoch")){
const _errs1 = errors;
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate857.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate859(data1[i0], {instancePath:instancePath+"/members/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate859.errors : vErrors.concat(validate859.errors);
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
validate857.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate857.errors = [{instancePath:instancePath+"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate857.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate857.errors = vErrors;
return errors === 0;
}

export const LogEntry = validate864;
const schema249 = {"oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate864(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate413(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate502(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
else {
validate864.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate864.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate864.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate864.errors = vErrors;
return errors === 0;
}

export const LogMember = validate867;
const schema250 = {"properties":{"flags":{"$ref":"#/$defs/Flags"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["flags","sealing_key","signing_key","user"],"type":"object"};

function validate867(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate867.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs1 = errors;
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
validate867.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate867.errors = vErrors;
return errors === 0;
}

export const LogPage = validate872;
const schema251 = {"description":"A page of the membership log: the creation object and the membership objects.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/LogEntry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","items","seq","v"],"type":"object"};

function validate872(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate872.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate872.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate864(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate864.errors : vErrors.concat(validate864.errors);
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
validate872.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate872.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate872.errors = vErrors;
return errors === 0;
}

export const LongText = validate878;

function validate878(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate878.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate878.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate878.errors = vErrors;
return errors === 0;
}

export const LookUpUserIn = validate879;
const schema253 = {"description":"In of `look-up-user`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"user":{"$ref":"#/$defs/UserId"}},"required":["client","user"],"type":"object"};

function validate879(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate879.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate879.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate879.errors = vErrors;
return errors === 0;
}

export const LookUpUserOut = validate882;
const schema254 = {"description":"Out of `look-up-user`.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"}},"required":["sealing_key","signing_key"],"type":"object"};

function validate882(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))){
validate882.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate882.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate882.errors = vErrors;
return errors === 0;
}

export const LostItem = validate885;
const schema255 = {"description":"The user is no longer a reader; nothing more of the channel comes.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"lost","type":"string"}},"required":["channel","kind"],"type":"object"};

function validate885(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate885.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate885.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("lost" !== data1){
validate885.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lost"},message:"must be equal to constant"}];
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
validate885.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate885.errors = vErrors;
return errors === 0;
}

export const MediaAskedNotice = validate887;
const schema256 = {"description":"About of `media-asked`: the user is asked for the microphone, or for the camera too.","properties":{"audio":{"type":"boolean"},"video":{"type":"boolean"}},"required":["audio","video"],"type":"object"};

function validate887(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.audio === undefined) || (!(func0.call(data, "audio")))) && (missing0 = "audio")) || (((data.video === undefined) || (!(func0.call(data, "video")))) && (missing0 = "video"))){
validate887.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.audio !== undefined && func0.call(data, "audio")){
const _errs1 = errors;
if(typeof data.audio !== "boolean"){
validate887.errors = [{instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined && func0.call(data, "video")){
const _errs3 = errors;
if(typeof data.video !== "boolean"){
validate887.errors = [{instancePath:instancePath+"/video",schemaPath:"#/properties/video/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate887.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate887.errors = vErrors;
return errors === 0;
}

export const MediaKey = validate888;

function validate888(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate888.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate888.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
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

export const MediaLine = validate889;

function validate889(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate889.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate889.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate889.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate889.errors = vErrors;
return errors === 0;
}

export const MemberAdd = validate890;

function validate890(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate890.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate890.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate890.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate422(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
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
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
if(!(validate244(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate890.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate890.errors = vErrors;
return errors === 0;
}

export const MemberBan = validate900;

function validate900(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate900.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate900.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate900.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate900.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate900.errors = vErrors;
return errors === 0;
}

export const MemberChange = validate909;

function validate909(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate909.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate909.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate909.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate422(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
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
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate909.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate909.errors = vErrors;
return errors === 0;
}

export const MemberEntry = validate920;

function validate920(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate920.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate920.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate920.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
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
if(!(validate505(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate920.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate920.errors = vErrors;
return errors === 0;
}

export const MemberEpoch = validate926;

function validate926(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate926.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate926.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate926.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate926.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate926.errors = vErrors;
return errors === 0;
}

export const MemberIdentity = validate934;

function validate934(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate934.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate934.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate934.errors = vErrors;
return errors === 0;
}

export const MemberLeave = validate938;

function validate938(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate938.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate938.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate938.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate938.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate938.errors = vErrors;
return errors === 0;
}

export const MemberRemove = validate945;

function validate945(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate945.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate945.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate945.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate519(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate945.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate945.errors = vErrors;
return errors === 0;
}

export const MembershipApplyIn = validate954;
const schema267 = {"description":"In of `membership.apply`. All objects are of the form of their types.","properties":{"creation":{"$ref":"#/$defs/DriverObject"},"objects":{"items":{"$ref":"#/$defs/DriverObject"},"maxItems":1000,"type":"array"}},"required":["creation","objects"],"type":"object"};

function validate954(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation")) || (((data.objects === undefined) || (!(func0.call(data, "objects")))) && (missing0 = "objects"))){
validate954.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.creation !== undefined && func0.call(data, "creation")){
const _errs1 = errors;
if(!(validate121(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate954.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate121(data1[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate954.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate954.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate954.errors = vErrors;
return errors === 0;
}

export const MembershipApplyOut = validate957;
const schema268 = {"description":"Out of `membership.apply`.","properties":{"banned":{"description":"In the order of octets.","items":{"$ref":"#/$defs/UserId"},"maxItems":10000,"type":"array"},"due":{"description":"Whether the channel is rotation due.","type":"boolean"},"epoch":{"$ref":"#/$defs/EpochNumber"},"epoch_public":{"$ref":"#/$defs/SealingKey"},"head":{"$ref":"#/$defs/Id"},"members":{"description":"By user id, in the order of octets.","items":{"$ref":"#/$defs/LogMember"},"maxItems":10000,"type":"array"}},"required":["banned","due","epoch","head","members"],"type":"object"};

function validate957(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.banned === undefined) || (!(func0.call(data, "banned")))) && (missing0 = "banned")) || (((data.due === undefined) || (!(func0.call(data, "due")))) && (missing0 = "due"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))){
validate957.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.banned !== undefined && func0.call(data, "banned")){
let data0 = data.banned;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 10000){
validate957.errors = [{instancePath:instancePath+"/banned",schemaPath:"#/properties/banned/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
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
validate957.errors = [{instancePath:instancePath+"/banned",schemaPath:"#/properties/banned/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate957.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate957.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate867(data6[i1], {instancePath:instancePath+"/members/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate867.errors : vErrors.concat(validate867.errors);
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
validate957.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate957.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate957.errors = vErrors;
return errors === 0;
}

export const MembershipObject = validate963;

function validate963(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate516(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate531(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate542(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate550(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate557(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
}
else {
validate963.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate963.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
}
}
else {
validate963.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate963.errors = vErrors;
return errors === 0;
}

export const MeshSignal = validate970;
const schema270 = {"description":"The content of a `vt.call` event, inside of the sealed one.","properties":{"body":{"$ref":"#/$defs/RtcText"},"negotiation_id":{"$ref":"#/$defs/OpaqueId"},"receiver":{"$ref":"#/$defs/DeviceAddress"},"rtc_type":{"enum":["answer","candidate","offer"],"type":"string"},"sender":{"$ref":"#/$defs/DeviceAddress"},"session_id":{"$ref":"#/$defs/OpaqueId"}},"required":["body","negotiation_id","rtc_type","sender","session_id"],"type":"object"};

function validate970(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.negotiation_id === undefined) || (!(func0.call(data, "negotiation_id")))) && (missing0 = "negotiation_id"))) || (((data.rtc_type === undefined) || (!(func0.call(data, "rtc_type")))) && (missing0 = "rtc_type"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.session_id === undefined) || (!(func0.call(data, "session_id")))) && (missing0 = "session_id"))){
validate970.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined && func0.call(data, "body")){
const _errs1 = errors;
if(!(validate95(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate98(data.negotiation_id, {instancePath:instancePath+"/negotiation_id",parentData:data,parentDataProperty:"negotiation_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate970.errors = [{instancePath:instancePath+"/rtc_type",schemaPath:"#/properties/rtc_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "answer") || (data3 === "candidate")) || (data3 === "offer"))){
validate970.errors = [{instancePath:instancePath+"/rtc_type",schemaPath:"#/properties/rtc_type/enum",keyword:"enum",params:{allowedValues: schema270.properties.rtc_type.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate98(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate970.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate970.errors = vErrors;
return errors === 0;
}

export const MessageReadIn = validate976;
const schema271 = {"description":"In of `message.read`; its Out is `Accepted`.","properties":{"text":{"$ref":"#/$defs/HexText"},"type":{"$ref":"#/$defs/ShortText"}},"required":["text","type"],"type":"object"};

function validate976(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate976.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
const _errs1 = errors;
if(!(validate50(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate114(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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

export const Milliseconds = validate979;

function validate979(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate979.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate979.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate979.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate979.errors = vErrors;
return errors === 0;
}

export const NextEpoch = validate980;

function validate980(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate980.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate324(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate522(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
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
validate980.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate980.errors = vErrors;
return errors === 0;
}

export const NoticeItem = validate984;
const schema274 = {"description":"Something that has no number: what it tells of is replaced by the next one.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"notice","type":"string"},"tunnel":{"$ref":"#/$defs/TunnelRecord"}},"required":["channel","kind","tunnel"],"type":"object"};

function validate984(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.tunnel === undefined) || (!(func0.call(data, "tunnel")))) && (missing0 = "tunnel"))){
validate984.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate984.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("notice" !== data1){
validate984.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "notice"},message:"must be equal to constant"}];
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
if(!(validate298(data.tunnel, {instancePath:instancePath+"/tunnel",parentData:data,parentDataProperty:"tunnel",rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
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
validate984.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate984.errors = vErrors;
return errors === 0;
}

export const ObjectIdIn = validate987;
const schema275 = {"description":"In of `object.id`.","properties":{"label":{"enum":["channel","event","member"],"type":"string"},"object":{"$ref":"#/$defs/DriverObject"}},"required":["label","object"],"type":"object"};

function validate987(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))){
validate987.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.label !== undefined && func0.call(data, "label")){
let data0 = data.label;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate987.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "channel") || (data0 === "event")) || (data0 === "member"))){
validate987.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema275.properties.label.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate121(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate987.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate987.errors = vErrors;
return errors === 0;
}

export const ObjectIdOut = validate989;
const schema276 = {"description":"Out of `object.id`.","properties":{"id":{"$ref":"#/$defs/Id"}},"required":["id"],"type":"object"};

function validate989(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate989.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate989.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate989.errors = vErrors;
return errors === 0;
}

export const ObjectSignIn = validate991;
const schema277 = {"description":"In of `object.sign`. A proof has the labels `proof`, for `user_sig`, and `proof relay`, for `server_sig`.","properties":{"label":{"$ref":"#/$defs/ShortText"},"object":{"$ref":"#/$defs/DriverObject"},"private_key":{"$ref":"#/$defs/Hex32"}},"required":["label","object","private_key"],"type":"object"};

function validate991(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))){
validate991.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.label !== undefined && func0.call(data, "label")){
const _errs1 = errors;
if(!(validate114(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate121(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate991.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate991.errors = vErrors;
return errors === 0;
}

export const ObjectSignOut = validate995;
const schema278 = {"description":"Out of `object.sign`.","properties":{"object":{"$ref":"#/$defs/DriverObject"}},"required":["object"],"type":"object"};

function validate995(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate995.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
if(!(validate121(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
}
else {
validate995.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate995.errors = vErrors;
return errors === 0;
}

export const ObjectVerifyIn = validate997;
const schema279 = {"description":"In of `object.verify`; its Out is `Accepted`.","properties":{"label":{"$ref":"#/$defs/ShortText"},"object":{"$ref":"#/$defs/DriverObject"},"public_key":{"$ref":"#/$defs/Hex32"}},"required":["label","object","public_key"],"type":"object"};

function validate997(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.label === undefined) || (!(func0.call(data, "label")))) && (missing0 = "label")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate997.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.label !== undefined && func0.call(data, "label")){
const _errs1 = errors;
if(!(validate114(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate121(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate56(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate997.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate997.errors = vErrors;
return errors === 0;
}

export const OctetCount = validate1001;

function validate1001(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1001.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
validate1001.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1001.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1001.errors = vErrors;
return errors === 0;
}

export const OpaqueId = validate1002;

function validate1002(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate1002.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 22){
validate1002.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 22},message:"must NOT have fewer than 22 characters"}];
return false;
}
else {
if(!pattern12.test(data)){
validate1002.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{22,255}$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{22,255}$"+"\""}];
return false;
}
}
}
}
else {
validate1002.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1002.errors = vErrors;
return errors === 0;
}

export const OpenedContent = validate1003;
const schema282 = {"description":"What a sealed event opens to.","properties":{"content":{"$ref":"#/$defs/EventContent"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","type"],"type":"object"};

function validate1003(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1003.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate282(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate1003.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1003.errors = vErrors;
return errors === 0;
}

export const Ordered = validate1006;
const schema283 = {"description":"The place of what was sent.","properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","id","received_at","seq","v"],"type":"object"};

function validate1006(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1006.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1006.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1006.errors = vErrors;
return errors === 0;
}

export const OwnCall = validate1012;

function validate1012(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.stage === undefined) || (!(func0.call(data, "stage")))) && (missing0 = "stage"))){
validate1012.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate1012.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "acknowledged") || (data1 === "preparing")) || (data1 === "sent")) || (data1 === "unknown"))){
validate1012.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema74.properties.stage.enum},message:"must be equal to one of the allowed values"}];
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
validate1012.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1012.errors = vErrors;
return errors === 0;
}

export const Participant = validate1014;
const schema285 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Credential"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"}},"required":["connection","credential","device","roles"],"type":"object"};

function validate1014(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))){
validate1014.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate419(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate1014.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1014.errors = vErrors;
return errors === 0;
}

export const Ping = validate1019;
const schema286 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"ping","type":"string"}},"required":["n","type"],"type":"object"};
const schema287 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate1020(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1020.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1020.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1020.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1020.errors = vErrors;
return errors === 0;
}


function validate1019(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1019.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.n !== undefined && func0.call(data, "n")){
const _errs1 = errors;
if(!(validate1020(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate1020.errors : vErrors.concat(validate1020.errors);
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
validate1019.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ping" !== data1){
validate1019.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ping"},message:"must be equal to constant"}];
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
validate1019.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1019.errors = vErrors;
return errors === 0;
}

export const PingNumber = validate1022;

function validate1022(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1022.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1022.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1022.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1022.errors = vErrors;
return errors === 0;
}

export const Pong = validate1023;
const schema289 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"pong","type":"string"}},"required":["n","type"],"type":"object"};

function validate1023(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1023.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.n !== undefined && func0.call(data, "n")){
const _errs1 = errors;
if(!(validate1020(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate1020.errors : vErrors.concat(validate1020.errors);
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
validate1023.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("pong" !== data1){
validate1023.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pong"},message:"must be equal to constant"}];
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
validate1023.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1023.errors = vErrors;
return errors === 0;
}

export const PreferRingIn = validate1025;
const schema290 = {"description":"In of `prefer-ring`; its Out is `Accepted`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"ring":{"enum":["default","no","yes"],"type":"string"}},"required":["channel","client","ring"],"type":"object"};

function validate1025(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.ring === undefined) || (!(func0.call(data, "ring")))) && (missing0 = "ring"))){
validate1025.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1025.errors = [{instancePath:instancePath+"/ring",schemaPath:"#/properties/ring/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "default") || (data2 === "no")) || (data2 === "yes"))){
validate1025.errors = [{instancePath:instancePath+"/ring",schemaPath:"#/properties/ring/enum",keyword:"enum",params:{allowedValues: schema290.properties.ring.enum},message:"must be equal to one of the allowed values"}];
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
validate1025.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1025.errors = vErrors;
return errors === 0;
}

export const Problem = validate1028;
const schema291 = {"description":"A refusal over HTTP.","properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"epoch":{"$ref":"#/$defs/EpochNumber"},"head":{"$ref":"#/$defs/Id"},"instance":{"$ref":"#/$defs/ProblemInstance"},"server_time":{"$ref":"#/$defs/Timestamp"},"status":{"$ref":"#/$defs/HttpStatus"},"title":{"$ref":"#/$defs/ShortText"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"$ref":"#/$defs/ProblemType"}},"required":["code","status","title","type"],"type":"object"};
const schema292 = {"maxLength":45,"pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","type":"string"};
const pattern40 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate1033(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate1033.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern40.test(data)){
validate1033.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate1033.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1033.errors = vErrors;
return errors === 0;
}

const schema293 = {"maxLength":61,"pattern":"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$","type":"string"};
const pattern41 = new RegExp("^urn:voicetunnel:error:[a-z][a-z-]{0,38}$", "u");

function validate1039(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate1039.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern41.test(data)){
validate1039.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate1039.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1039.errors = vErrors;
return errors === 0;
}


function validate1028(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1028.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
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
if(!(validate110(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate1033(data.instance, {instancePath:instancePath+"/instance",parentData:data,parentDataProperty:"instance",rootData}))){
vErrors = vErrors === null ? validate1033.errors : vErrors.concat(validate1033.errors);
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
if(!(validate52(data.server_time, {instancePath:instancePath+"/server_time",parentData:data,parentDataProperty:"server_time",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate762(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate762.errors : vErrors.concat(validate762.errors);
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
if(!(validate114(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate1039(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate1039.errors : vErrors.concat(validate1039.errors);
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
validate1028.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1028.errors = vErrors;
return errors === 0;
}

export const ProblemInstance = validate1041;

function validate1041(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate1041.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern40.test(data)){
validate1041.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate1041.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1041.errors = vErrors;
return errors === 0;
}

export const ProblemNotice = validate1042;
const schema295 = {"description":"About of `problem`: something that the user is told, and that no operation was asked for.","properties":{"channel":{"$ref":"#/$defs/Id"},"code":{"$ref":"#/$defs/ErrorCodeText"},"connection":{"$ref":"#/$defs/ConnectionNumber"},"text":{"$ref":"#/$defs/LongText"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["text"],"type":"object"};

function validate1042(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate1042.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
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
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate110(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate1042.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1042.errors = vErrors;
return errors === 0;
}

export const ProblemType = validate1048;

function validate1048(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate1048.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern41.test(data)){
validate1048.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate1048.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1048.errors = vErrors;
return errors === 0;
}

export const Proof = validate1049;

function validate1049(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server_sig === undefined) || (!(func0.call(data, "server_sig")))) && (missing0 = "server_sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1049.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate52(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate54(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate307(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate252(data.server_sig, {instancePath:instancePath+"/server_sig",parentData:data,parentDataProperty:"server_sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate366(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate1049.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data11){
validate1049.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
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
if(!(validate252(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1049.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1049.errors = vErrors;
return errors === 0;
}

export const ProofVerifyIn = validate1064;
const schema298 = {"description":"In of `proof-of-relay.verify`; its Out is `Accepted`. The proof is of the form of its type.","properties":{"now":{"$ref":"#/$defs/Timestamp"},"origin":{"$ref":"#/$defs/ServerName"},"proof":{"$ref":"#/$defs/DriverObject"},"server_key":{"$ref":"#/$defs/Hex32"},"user_key":{"$ref":"#/$defs/Hex32"}},"required":["now","origin","proof","server_key","user_key"],"type":"object"};

function validate1064(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now")) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.user_key === undefined) || (!(func0.call(data, "user_key")))) && (missing0 = "user_key"))){
validate1064.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.now !== undefined && func0.call(data, "now")){
const _errs1 = errors;
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate54(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate121(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate56(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.user_key, {instancePath:instancePath+"/user_key",parentData:data,parentDataProperty:"user_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate1064.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1064.errors = vErrors;
return errors === 0;
}

export const ProxyAddress = validate1070;

function validate1070(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate1070.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined && func0.call(data, "address")){
const _errs1 = errors;
if(!(validate54(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate1070.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1070.errors = vErrors;
return errors === 0;
}

export const ProxyConnection = validate1073;

function validate1073(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1073.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs1 = errors;
if(!(validate307(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate1073.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate1073.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
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
validate1073.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1073.errors = vErrors;
return errors === 0;
}

export const ReadCallLogIn = validate1076;
const schema301 = {"description":"In of `read-call-log`; its Out is CallLogOut.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate1076(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate1076.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1076.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1076.errors = vErrors;
return errors === 0;
}

export const ReadEvent = validate1079;
const schema302 = {"description":"Of a sealed event, type and content are those inside; one that does not open is left out. InitializeVoices are events like others. Of more than 1000, the newest are given.","properties":{"content":{"$ref":"#/$defs/DriverObject"},"id":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"seq":{"$ref":"#/$defs/Seq"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","id","sender","seq","type"],"type":"object"};

function validate1079(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1079.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate121(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate1079.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1079.errors = vErrors;
return errors === 0;
}

export const ReadEventsIn = validate1085;
const schema303 = {"description":"In of `read-events`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate1085(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate1085.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1085.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1085.errors = vErrors;
return errors === 0;
}

export const ReadEventsOut = validate1088;
const schema304 = {"description":"Out of `read-events`.","properties":{"events":{"items":{"$ref":"#/$defs/ReadEvent"},"maxItems":1000,"type":"array"}},"required":["events"],"type":"object"};

function validate1088(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.events === undefined) || (!(func0.call(data, "events")))) && (missing0 = "events")){
validate1088.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.events !== undefined && func0.call(data, "events")){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate1088.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate1079(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1079.errors : vErrors.concat(validate1079.errors);
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
validate1088.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate1088.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1088.errors = vErrors;
return errors === 0;
}

export const RefreshItem = validate1090;
const schema305 = {"description":"A refresh, on a stream. It has the `seq` of the entry that it refreshes.","properties":{"age":{"$ref":"#/$defs/Milliseconds"},"channel":{"$ref":"#/$defs/Id"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"refresh","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","channel","event","id","kind","received_at","seq"],"type":"object"};

function validate1090(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate1090.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate280(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
validate1090.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refresh" !== data4){
validate1090.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "refresh"},message:"must be equal to constant"}];
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate1090.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1090.errors = vErrors;
return errors === 0;
}

export const Registration = validate1097;
const schema306 = {"description":"A user asks for a name.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"token":{"$ref":"#/$defs/RegistrationToken"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","nonce","sealing_key","server","sig","signing_key","user","v"],"type":"object"};
const schema307 = {"description":"What the operator gave the user, where the server asks for it.","maxLength":255,"minLength":1,"type":"string"};

function validate1104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate1104.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate1104.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate1104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1104.errors = vErrors;
return errors === 0;
}


function validate1097(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1097.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate1104(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate1104.errors : vErrors.concat(validate1104.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1097.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1097.errors = vErrors;
return errors === 0;
}

export const RegistrationToken = validate1108;

function validate1108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate1108.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate1108.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate1108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1108.errors = vErrors;
return errors === 0;
}

export const RelayClientMessage = validate1109;
const schema309 = {"description":"What a client sends in text messages.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RelayConnect"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema310 = {"description":"A vtserver presents the proof of a user to the vtserver of another server. It stands where a client sends `connect`.","properties":{"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"proof":{"$ref":"#/$defs/Proof"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"relay_connect","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["challenge","client_nonce","proof","server","sig","type","v"],"type":"object"};

function validate1110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate91(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate91(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate373(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate1110.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("relay_connect" !== data5){
validate1110.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_connect"},message:"must be equal to constant"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1110.errors = vErrors;
return errors === 0;
}


function validate1109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate357(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate1019(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1019.errors : vErrors.concat(validate1019.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate1023(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1023.errors : vErrors.concat(validate1023.errors);
errors = vErrors.length;
}
}
else if(tag0 === "relay_connect"){
if(!(validate1110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1110.errors : vErrors.concat(validate1110.errors);
errors = vErrors.length;
}
}
else {
validate1109.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate1109.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
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

export const RelayConnect = validate1121;

function validate1121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate91(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate91(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate373(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate1121.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("relay_connect" !== data5){
validate1121.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "relay_connect"},message:"must be equal to constant"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1121.errors = vErrors;
return errors === 0;
}

export const RelayError = validate1128;
const schema312 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"type":{"const":"error","type":"string"}},"required":["code","type"],"type":"object"};

function validate1128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
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
if(!(validate110(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
validate1128.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("error" !== data2){
validate1128.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"}];
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
validate1128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1128.errors = vErrors;
return errors === 0;
}

export const RelayLimits = validate1131;
const schema313 = {"description":"Those of the server's limits that a connection has to know.","properties":{"dead_ms":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"}},"required":["dead_ms","frame_bytes","frames_per_second","ping_ms","queue_frames","strikes"],"type":"object"};

function validate1131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms")) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))){
validate1131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dead_ms !== undefined && func0.call(data, "dead_ms")){
const _errs1 = errors;
if(!(validate833(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
if(!(validate833(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate833.errors : vErrors.concat(validate833.errors);
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
validate1131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1131.errors = vErrors;
return errors === 0;
}

export const RelayServerMessage = validate1138;
const schema314 = {"description":"What a server sends in text messages.","oneOf":[{"$ref":"#/$defs/Challenge"},{"$ref":"#/$defs/Closed"},{"$ref":"#/$defs/Ending"},{"$ref":"#/$defs/RelayError"},{"$ref":"#/$defs/Joined"},{"$ref":"#/$defs/Left"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RolesChanged"},{"$ref":"#/$defs/Welcome"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema315 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"roles","type":"string"}},"required":["connection","roles","type"],"type":"object"};

function validate1139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate1139.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate1139.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
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
validate1139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1139.errors = vErrors;
return errors === 0;
}

const schema316 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"limits":{"$ref":"#/$defs/RelayLimits"},"participants":{"description":"The others who are there.","items":{"$ref":"#/$defs/Participant"},"maxItems":10000,"type":"array"},"roles":{"$ref":"#/$defs/Roles"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"welcome","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["connection","limits","participants","roles","sig","type","v"],"type":"object"};

function validate1142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate1131(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate1131.errors : vErrors.concat(validate1131.errors);
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
validate1142.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate1014(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1014.errors : vErrors.concat(validate1014.errors);
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
validate1142.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate1142.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate1142.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1142.errors = vErrors;
return errors === 0;
}


function validate1138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "challenge"){
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
else if(tag0 === "closed"){
if(!(validate356(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ending"){
if(!(validate492(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate1128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1128.errors : vErrors.concat(validate1128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "joined"){
if(!(validate819(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate819.errors : vErrors.concat(validate819.errors);
errors = vErrors.length;
}
}
else if(tag0 === "left"){
if(!(validate831(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate1019(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1019.errors : vErrors.concat(validate1019.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate1023(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1023.errors : vErrors.concat(validate1023.errors);
errors = vErrors.length;
}
}
else if(tag0 === "roles"){
if(!(validate1139(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1139.errors : vErrors.concat(validate1139.errors);
errors = vErrors.length;
}
}
else if(tag0 === "welcome"){
if(!(validate1142(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1142.errors : vErrors.concat(validate1142.errors);
errors = vErrors.length;
}
}
else {
validate1138.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate1138.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate1138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1138.errors = vErrors;
return errors === 0;
}

export const RelayUrl = validate1159;

function validate1159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate1159.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern18.test(data)){
validate1159.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate1159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1159.errors = vErrors;
return errors === 0;
}

export const RequestPath = validate1160;

function validate1160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate1160.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern27.test(data)){
validate1160.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"},message:"must match pattern \""+"^/[\\x21-\\x22\\x24-\\x3e\\x40-\\x7e]*$"+"\""}];
return false;
}
}
}
else {
validate1160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1160.errors = vErrors;
return errors === 0;
}

export const RequestQuery = validate1161;

function validate1161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2048){
validate1161.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern28.test(data)){
validate1161.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x22\\x24-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x22\\x24-\\x7e]+$"+"\""}];
return false;
}
}
}
else {
validate1161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1161.errors = vErrors;
return errors === 0;
}

export const RequestSignIn = validate1162;
const schema320 = {"description":"In of `http-request.sign`.","properties":{"authority":{"$ref":"#/$defs/SubjectText"},"body":{"$ref":"#/$defs/HexText"},"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/UserId"},"method":{"$ref":"#/$defs/ShortText"},"nonce":{"$ref":"#/$defs/Bytes16"},"path":{"$ref":"#/$defs/SubjectText"},"private_key":{"$ref":"#/$defs/Hex32"},"query":{"$ref":"#/$defs/SubjectText"}},"required":["authority","created","keyid","method","nonce","path","private_key","query"],"type":"object"};

function validate1162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.authority === undefined) || (!(func0.call(data, "authority")))) && (missing0 = "authority")) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query"))){
validate1162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authority !== undefined && func0.call(data, "authority")){
const _errs1 = errors;
if(!(validate58(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate50(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate52(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate114(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate58(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate1162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1162.errors = vErrors;
return errors === 0;
}

export const RequestSignOut = validate1172;
const schema321 = {"description":"Out of `http-request.sign`: whole field values; the first two exactly when there is a body.","properties":{"content_digest":{"$ref":"#/$defs/SubjectText"},"content_type":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["signature","signature_input"],"type":"object"};

function validate1172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature")) || (((data.signature_input === undefined) || (!(func0.call(data, "signature_input")))) && (missing0 = "signature_input"))){
validate1172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content_digest !== undefined && func0.call(data, "content_digest")){
const _errs1 = errors;
if(!(validate58(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate1172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1172.errors = vErrors;
return errors === 0;
}

export const RequestVerifyIn = validate1177;
const schema322 = {"description":"In of `http-request.verify`.","properties":{"authority":{"$ref":"#/$defs/SubjectText"},"body":{"$ref":"#/$defs/HexText"},"content_digest":{"$ref":"#/$defs/SubjectText"},"content_type":{"$ref":"#/$defs/SubjectText"},"method":{"$ref":"#/$defs/ShortText"},"now":{"$ref":"#/$defs/Timestamp"},"path":{"$ref":"#/$defs/SubjectText"},"public_key":{"$ref":"#/$defs/Hex32"},"query":{"$ref":"#/$defs/SubjectText"},"signature":{"$ref":"#/$defs/SubjectText"},"signature_input":{"$ref":"#/$defs/SubjectText"}},"required":["authority","method","now","path","public_key","query"],"type":"object"};

function validate1177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.authority === undefined) || (!(func0.call(data, "authority")))) && (missing0 = "authority")) || (((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method"))) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query"))){
validate1177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authority !== undefined && func0.call(data, "authority")){
const _errs1 = errors;
if(!(validate58(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate50(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate58(data.content_digest, {instancePath:instancePath+"/content_digest",parentData:data,parentDataProperty:"content_digest",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.content_type, {instancePath:instancePath+"/content_type",parentData:data,parentDataProperty:"content_type",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate114(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate58(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate56(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.signature_input, {instancePath:instancePath+"/signature_input",parentData:data,parentDataProperty:"signature_input",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate1177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1177.errors = vErrors;
return errors === 0;
}

export const RequestVerifyOut = validate1189;
const schema323 = {"description":"Out of `http-request.verify`.","properties":{"created":{"$ref":"#/$defs/Timestamp"},"keyid":{"$ref":"#/$defs/UserId"},"nonce":{"$ref":"#/$defs/Bytes16"}},"required":["created","keyid","nonce"],"type":"object"};

function validate1189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created")) || (((data.keyid === undefined) || (!(func0.call(data, "keyid")))) && (missing0 = "keyid"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))){
validate1189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created !== undefined && func0.call(data, "created")){
const _errs1 = errors;
if(!(validate52(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate1189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1189.errors = vErrors;
return errors === 0;
}

export const RestoreAccountIn = validate1193;
const schema324 = {"description":"In of `restore-account`. A user who is not registered yet is registered.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"device":{"$ref":"#/$defs/ShortText"},"local":{"$ref":"#/$defs/ShortText"},"sealing_seed":{"$ref":"#/$defs/Hex32"},"server":{"$ref":"#/$defs/ServerName"},"signing_seed":{"$ref":"#/$defs/Hex32"}},"required":["client","device","local","sealing_seed","server","signing_seed"],"type":"object"};

function validate1193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.local === undefined) || (!(func0.call(data, "local")))) && (missing0 = "local"))) || (((data.sealing_seed === undefined) || (!(func0.call(data, "sealing_seed")))) && (missing0 = "sealing_seed"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.signing_seed === undefined) || (!(func0.call(data, "signing_seed")))) && (missing0 = "signing_seed"))){
validate1193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate114(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate114(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate56(data.sealing_seed, {instancePath:instancePath+"/sealing_seed",parentData:data,parentDataProperty:"sealing_seed",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.signing_seed, {instancePath:instancePath+"/signing_seed",parentData:data,parentDataProperty:"signing_seed",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate1193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1193.errors = vErrors;
return errors === 0;
}

export const RingNotice = validate1200;
const schema325 = {"description":"About of `ring` and of `ring-stopped`.","properties":{"channel":{"$ref":"#/$defs/Id"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","tunnelID"],"type":"object"};

function validate1200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
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
validate1200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1200.errors = vErrors;
return errors === 0;
}

export const Roles = validate1203;

function validate1203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate1203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate1203.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1203.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1203.errors = vErrors;
return errors === 0;
}

export const RolesChanged = validate1204;

function validate1204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1204.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate1204.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate1204.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
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
validate1204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1204.errors = vErrors;
return errors === 0;
}

export const RtcText = validate1207;

function validate1207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 32768){
validate1207.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"}];
return false;
}
}
else {
validate1207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1207.errors = vErrors;
return errors === 0;
}

export const SealedContent = validate1208;
const schema329 = {"description":"The content of a `vt.sealed` event.","properties":{"ciphertext":{"$ref":"#/$defs/Ciphertext"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"to":{"$ref":"#/$defs/UserId"}},"required":["ciphertext","enc","epoch"],"type":"object"};

function validate1208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))){
validate1208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate350(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate1208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1208.errors = vErrors;
return errors === 0;
}

export const SealedKey = validate1213;

function validate1213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate1213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate92(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate1213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1213.errors = vErrors;
return errors === 0;
}

export const SealedKeyOut = validate1216;
const schema331 = {"description":"Out of `epoch-key.seal` and `tunnel-key.seal`.","properties":{"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["sealed"],"type":"object"};

function validate1216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed")){
validate1216.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealed !== undefined && func0.call(data, "sealed")){
if(!(validate424(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1216.errors = vErrors;
return errors === 0;
}

export const SealedKeys = validate1218;

function validate1218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate1218.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate424(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
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
validate1218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1218.errors = vErrors;
return errors === 0;
}

export const SealedSubject = validate1220;

function validate1220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate1220.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate58(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate1220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1220.errors = vErrors;
return errors === 0;
}

export const SealingKey = validate1223;

function validate1223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1223.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1223.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate1223.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1223.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1223.errors = vErrors;
return errors === 0;
}

export const SendEventIn = validate1224;
const schema335 = {"description":"In of `send-event`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"content":{"$ref":"#/$defs/DriverObject"},"sealed":{"type":"boolean"},"type":{"$ref":"#/$defs/EventType"}},"required":["channel","client","content","sealed","type"],"type":"object"};

function validate1224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate121(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate1224.errors = [{instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate1224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1224.errors = vErrors;
return errors === 0;
}

export const SendEventOut = validate1229;
const schema336 = {"description":"Out of `send-event`.","properties":{"id":{"$ref":"#/$defs/Id"}},"required":["id"],"type":"object"};

function validate1229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate1229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1229.errors = vErrors;
return errors === 0;
}

export const Seq = validate1231;

function validate1231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1231.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1231.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1231.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1231.errors = vErrors;
return errors === 0;
}

export const SeqOrZero = validate1232;
const schema338 = {"description":"A number in the order of a channel, or 0 for the place before its first entry.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate1232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1232.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1232.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1232.errors = vErrors;
return errors === 0;
}

export const ServerDocument = validate1233;
const schema339 = {"description":"What a server says of itself.","properties":{"expires_at":{"$ref":"#/$defs/Timestamp"},"features":{"$ref":"#/$defs/Features"},"issued_at":{"$ref":"#/$defs/Timestamp"},"limits":{"$ref":"#/$defs/Limits"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"},"versions":{"items":{"$ref":"#/$defs/Version"},"maxItems":16,"minItems":1,"type":"array"},"vtservers":{"items":{"$ref":"#/$defs/VtserverEntry"},"maxItems":64,"minItems":1,"type":"array"}},"required":["expires_at","features","issued_at","limits","server","server_key","sig","v","versions","vtservers"],"type":"object"};

function validate1233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at")) || (((data.features === undefined) || (!(func0.call(data, "features")))) && (missing0 = "features"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.versions === undefined) || (!(func0.call(data, "versions")))) && (missing0 = "versions"))) || (((data.vtservers === undefined) || (!(func0.call(data, "vtservers")))) && (missing0 = "vtservers"))){
validate1233.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs1 = errors;
if(!(validate52(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate656(data.features, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData}))){
vErrors = vErrors === null ? validate656.errors : vErrors.concat(validate656.errors);
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
if(!(validate52(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate834(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1233.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data8.length < 1){
validate1233.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate233(data8[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1233.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate1233.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
if(data10.length < 1){
validate1233.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate336(data10[i1], {instancePath:instancePath+"/vtservers/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
validate1233.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate1233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1233.errors = vErrors;
return errors === 0;
}

export const ServerName = validate1244;

function validate1244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate1244.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate1244.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate1244.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate1244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1244.errors = vErrors;
return errors === 0;
}

export const SessionOpenIn = validate1245;
const schema341 = {"description":"In of `session.open`: what a receiver knows of a tunnel, and the binary messages that it got.","properties":{"channel":{"$ref":"#/$defs/Id"},"frames":{"items":{"$ref":"#/$defs/HexText"},"maxItems":1000,"type":"array"},"server":{"$ref":"#/$defs/ServerName"},"talkers":{"items":{"$ref":"#/$defs/SessionTalker"},"maxItems":1000,"type":"array"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["channel","frames","server","talkers","tunnelID","tunnel_key"],"type":"object"};
const schema342 = {"description":"A participant whose credential was verified.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"}},"required":["connection","device","salt"],"type":"object"};

function validate1249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))){
validate1249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate91(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate1249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1249.errors = vErrors;
return errors === 0;
}


function validate1245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.frames === undefined) || (!(func0.call(data, "frames")))) && (missing0 = "frames"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.talkers === undefined) || (!(func0.call(data, "talkers")))) && (missing0 = "talkers"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1245.errors = [{instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate50(data1[i0], {instancePath:instancePath+"/frames/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate1245.errors = [{instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate1245.errors = [{instancePath:instancePath+"/talkers",schemaPath:"#/properties/talkers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate1249(data4[i1], {instancePath:instancePath+"/talkers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate1249.errors : vErrors.concat(validate1249.errors);
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
validate1245.errors = [{instancePath:instancePath+"/talkers",schemaPath:"#/properties/talkers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate1245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1245.errors = vErrors;
return errors === 0;
}

export const SessionOpenOut = validate1256;
const schema343 = {"description":"Out of `session.open`.","properties":{"heard":{"description":"In the order in which they came.","items":{"$ref":"#/$defs/HeardFrame"},"maxItems":1000,"type":"array"}},"required":["heard"],"type":"object"};

function validate1256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.heard === undefined) || (!(func0.call(data, "heard")))) && (missing0 = "heard")){
validate1256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.heard !== undefined && func0.call(data, "heard")){
let data0 = data.heard;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate1256.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate741(data0[i0], {instancePath:instancePath+"/heard/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate741.errors : vErrors.concat(validate741.errors);
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
validate1256.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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

export const SessionTalker = validate1258;

function validate1258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))){
validate1258.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate91(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate1258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1258.errors = vErrors;
return errors === 0;
}

export const ShortText = validate1262;

function validate1262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate1262.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate1262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1262.errors = vErrors;
return errors === 0;
}

export const ShownMember = validate1263;

function validate1263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate1263.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs1 = errors;
if(!(validate238(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
validate1263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1263.errors = vErrors;
return errors === 0;
}

export const Signature = validate1267;

function validate1267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate1267.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate1267.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern15.test(data)){
validate1267.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate1267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1267.errors = vErrors;
return errors === 0;
}

export const SigningKey = validate1268;

function validate1268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1268.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1268.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate1268.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1268.errors = vErrors;
return errors === 0;
}

export const SnapshotItem = validate1269;
const schema349 = {"properties":{"kind":{"const":"snapshot","type":"string"},"snapshot":{"$ref":"#/$defs/ChannelSnapshot"}},"required":["kind","snapshot"],"type":"object"};

function validate1269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.snapshot === undefined) || (!(func0.call(data, "snapshot")))) && (missing0 = "snapshot"))){
validate1269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate1269.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("snapshot" !== data0){
validate1269.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "snapshot"},message:"must be equal to constant"}];
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
if(!(validate274(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
validate1269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1269.errors = vErrors;
return errors === 0;
}

export const StartCallIn = validate1271;
const schema350 = {"description":"In of `start-call`. Answered as soon as the user has pressed: what comes of it is told by notices.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"},"relay_only":{"description":"False by default.","type":"boolean"},"video":{"type":"boolean"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["channel","client","video","voice"],"type":"object"};

function validate1271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))) || (((data.video === undefined) || (!(func0.call(data, "video")))) && (missing0 = "video"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
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
if(data.relay_only !== undefined && func0.call(data, "relay_only")){
const _errs3 = errors;
if(typeof data.relay_only !== "boolean"){
validate1271.errors = [{instancePath:instancePath+"/relay_only",schemaPath:"#/properties/relay_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined && func0.call(data, "video")){
const _errs5 = errors;
if(typeof data.video !== "boolean"){
validate1271.errors = [{instancePath:instancePath+"/video",schemaPath:"#/properties/video/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined && func0.call(data, "voice")){
const _errs7 = errors;
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
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

export const StartTunnelIn = validate1275;
const schema351 = {"description":"In of `start-tunnel`.","properties":{"channel":{"$ref":"#/$defs/Id"},"client":{"$ref":"#/$defs/ClientNumber"}},"required":["channel","client"],"type":"object"};

function validate1275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client"))){
validate1275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1275.errors = vErrors;
return errors === 0;
}

export const StartTunnelOut = validate1278;
const schema352 = {"description":"Out of `start-tunnel`.","properties":{"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["tunnelID"],"type":"object"};

function validate1278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID")){
validate1278.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1278.errors = vErrors;
return errors === 0;
}

export const StateEntry = validate1280;

function validate1280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate1280.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate280(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
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
if(!(validate52(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate1280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1280.errors = vErrors;
return errors === 0;
}

export const StateKey = validate1287;

function validate1287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate1287.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern16.test(data)){
validate1287.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate1287.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1287.errors = vErrors;
return errors === 0;
}

export const StopAccountIn = validate1288;
const schema355 = {"description":"In of `stop-account`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"}},"required":["client"],"type":"object"};

function validate1288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")){
validate1288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1288.errors = vErrors;
return errors === 0;
}

export const StreamChannels = validate1290;
const schema356 = {"additionalProperties":{"$ref":"#/$defs/SeqOrZero"},"description":"From channel id to the last `seq` known.","maxProperties":1000,"type":"object"};

function validate1290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate1290.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate1232(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate1232.errors : vErrors.concat(validate1232.errors);
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
validate1290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1290.errors = vErrors;
return errors === 0;
}

export const StreamItem = validate1292;
const schema357 = {"description":"One message of a stream.","oneOf":[{"$ref":"#/$defs/AddedItem"},{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/LostItem"},{"$ref":"#/$defs/MemberEntry"},{"$ref":"#/$defs/NoticeItem"},{"$ref":"#/$defs/RefreshItem"},{"$ref":"#/$defs/SnapshotItem"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate1292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate413(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate495(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
}
else if(tag0 === "lost"){
if(!(validate885(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate885.errors : vErrors.concat(validate885.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate502(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
else if(tag0 === "notice"){
if(!(validate984(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate984.errors : vErrors.concat(validate984.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refresh"){
if(!(validate1090(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1090.errors : vErrors.concat(validate1090.errors);
errors = vErrors.length;
}
}
else if(tag0 === "snapshot"){
if(!(validate1269(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1269.errors : vErrors.concat(validate1269.errors);
errors = vErrors.length;
}
}
else {
validate1292.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate1292.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate1292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1292.errors = vErrors;
return errors === 0;
}

export const StreamKeyIn = validate1301;
const schema358 = {"description":"In of `stream-key.derive`.","properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"stream":{"$ref":"#/$defs/StreamKeyInput"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["connection","stream","tunnel_key"],"type":"object"};

function validate1301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate703(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
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
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate1301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1301.errors = vErrors;
return errors === 0;
}

export const StreamKeyInput = validate1305;

function validate1305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1305.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate91(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate54(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate1305.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1305.errors = vErrors;
return errors === 0;
}

export const StreamKeyOut = validate1311;
const schema360 = {"description":"Out of `stream-key.derive`.","properties":{"base_key":{"$ref":"#/$defs/Hex32"},"sframe_key":{"$ref":"#/$defs/HexText"},"sframe_salt":{"$ref":"#/$defs/HexText"}},"required":["base_key","sframe_key","sframe_salt"],"type":"object"};

function validate1311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.base_key === undefined) || (!(func0.call(data, "base_key")))) && (missing0 = "base_key")) || (((data.sframe_key === undefined) || (!(func0.call(data, "sframe_key")))) && (missing0 = "sframe_key"))) || (((data.sframe_salt === undefined) || (!(func0.call(data, "sframe_salt")))) && (missing0 = "sframe_salt"))){
validate1311.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.base_key !== undefined && func0.call(data, "base_key")){
const _errs1 = errors;
if(!(validate56(data.base_key, {instancePath:instancePath+"/base_key",parentData:data,parentDataProperty:"base_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate50(data.sframe_key, {instancePath:instancePath+"/sframe_key",parentData:data,parentDataProperty:"sframe_key",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate50(data.sframe_salt, {instancePath:instancePath+"/sframe_salt",parentData:data,parentDataProperty:"sframe_salt",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate1311.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1311.errors = vErrors;
return errors === 0;
}

export const StreamMetadata = validate1315;

function validate1315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 16){
validate1315.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate104(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate1315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1315.errors = vErrors;
return errors === 0;
}

export const StreamParameters = validate1317;

function validate1317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate1317.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate91(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1317.errors = vErrors;
return errors === 0;
}

export const StreamPurpose = validate1319;

function validate1319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose")){
validate1319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.audio_muted !== undefined && func0.call(data, "audio_muted")){
const _errs1 = errors;
if(typeof data.audio_muted !== "boolean"){
validate1319.errors = [{instancePath:instancePath+"/audio_muted",schemaPath:"#/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1319.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.screenshare") || (data1 === "m.usermedia"))){
validate1319.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema47.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
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
validate1319.errors = [{instancePath:instancePath+"/video_muted",schemaPath:"#/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1319.errors = vErrors;
return errors === 0;
}

export const StreamRequest = validate1320;
const schema364 = {"description":"The channels to follow, and the `seq` after which to begin.","properties":{"channels":{"$ref":"#/$defs/StreamChannels"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object"};

function validate1320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1320.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channels !== undefined && func0.call(data, "channels")){
const _errs1 = errors;
if(!(validate1290(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate1290.errors : vErrors.concat(validate1290.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1320.errors = vErrors;
return errors === 0;
}

export const SubjectText = validate1323;

function validate1323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate1323.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate1323.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1323.errors = vErrors;
return errors === 0;
}

export const TalkIn = validate1324;
const schema366 = {"description":"In of `talk`; its Out is `Accepted`, as soon as all of them are sent. Where the voice is in a successor by then, they are sent there.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"packets":{"items":{"$ref":"#/$defs/HexText"},"maxItems":100,"type":"array"},"voice":{"$ref":"#/$defs/VoiceNumber"}},"required":["client","packets","voice"],"type":"object"};

function validate1324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.packets === undefined) || (!(func0.call(data, "packets")))) && (missing0 = "packets"))) || (((data.voice === undefined) || (!(func0.call(data, "voice")))) && (missing0 = "voice"))){
validate1324.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1324.errors = [{instancePath:instancePath+"/packets",schemaPath:"#/properties/packets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate50(data1[i0], {instancePath:instancePath+"/packets/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate1324.errors = [{instancePath:instancePath+"/packets",schemaPath:"#/properties/packets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate47(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
validate1324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1324.errors = vErrors;
return errors === 0;
}

export const TimeFreshIn = validate1328;
const schema367 = {"description":"In of `time.fresh`; its Out is `Accepted`.","properties":{"at":{"$ref":"#/$defs/Timestamp"},"now":{"$ref":"#/$defs/Timestamp"}},"required":["at","now"],"type":"object"};

function validate1328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at")) || (((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now"))){
validate1328.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.at !== undefined && func0.call(data, "at")){
const _errs1 = errors;
if(!(validate52(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate52(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate1328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1328.errors = vErrors;
return errors === 0;
}

export const Timestamp = validate1331;

function validate1331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1331.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate1331.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate1331.errors = vErrors;
return errors === 0;
}

export const TunnelId = validate1332;

function validate1332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate1332.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate1332.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate1332.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate1332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1332.errors = vErrors;
return errors === 0;
}

export const TunnelIdIn = validate1333;
const schema370 = {"description":"In of `tunnel-key.id`.","properties":{"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["tunnel_key"],"type":"object"};

function validate1333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key")){
validate1333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1333.errors = vErrors;
return errors === 0;
}

export const TunnelIdOut = validate1335;
const schema371 = {"description":"Out of `tunnel-key.id`.","properties":{"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["tunnelID"],"type":"object"};

function validate1335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID")){
validate1335.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnelID !== undefined && func0.call(data, "tunnelID")){
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1335.errors = vErrors;
return errors === 0;
}

export const TunnelKeyOpenIn = validate1337;
const schema372 = {"description":"In of `tunnel-key.open`.","properties":{"context":{"$ref":"#/$defs/TunnelKeySealContext"},"private_key":{"$ref":"#/$defs/Hex32"},"sealed":{"$ref":"#/$defs/SealedSubject"}},"required":["context","private_key","sealed"],"type":"object"};
const schema373 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"epoch":{"$ref":"#/$defs/EpochNumber"},"sender":{"$ref":"#/$defs/UserId"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","epoch","sender","tunnelID"],"type":"object"};

function validate1338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1338.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate1338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1338.errors = vErrors;
return errors === 0;
}


function validate1337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate1337.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate1338(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate1338.errors : vErrors.concat(validate1338.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate588(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
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

export const TunnelKeyOpenOut = validate1346;
const schema374 = {"description":"Out of `tunnel-key.open`.","properties":{"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["tunnel_key"],"type":"object"};

function validate1346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key")){
validate1346.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tunnel_key !== undefined && func0.call(data, "tunnel_key")){
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1346.errors = vErrors;
return errors === 0;
}

export const TunnelKeySealContext = validate1348;

function validate1348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate1348.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate1348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1348.errors = vErrors;
return errors === 0;
}

export const TunnelKeySealIn = validate1353;
const schema376 = {"description":"In of `tunnel-key.seal`.","properties":{"context":{"$ref":"#/$defs/TunnelKeySealContext"},"ephemeral_ikm":{"$ref":"#/$defs/Hex32"},"recipient_key":{"$ref":"#/$defs/Hex32"},"tunnel_key":{"$ref":"#/$defs/Hex32"}},"required":["context","ephemeral_ikm","recipient_key","tunnel_key"],"type":"object"};

function validate1353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.context === undefined) || (!(func0.call(data, "context")))) && (missing0 = "context")) || (((data.ephemeral_ikm === undefined) || (!(func0.call(data, "ephemeral_ikm")))) && (missing0 = "ephemeral_ikm"))) || (((data.recipient_key === undefined) || (!(func0.call(data, "recipient_key")))) && (missing0 = "recipient_key"))) || (((data.tunnel_key === undefined) || (!(func0.call(data, "tunnel_key")))) && (missing0 = "tunnel_key"))){
validate1353.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.context !== undefined && func0.call(data, "context")){
const _errs1 = errors;
if(!(validate1338(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate1338.errors : vErrors.concat(validate1338.errors);
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
if(!(validate56(data.ephemeral_ikm, {instancePath:instancePath+"/ephemeral_ikm",parentData:data,parentDataProperty:"ephemeral_ikm",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.recipient_key, {instancePath:instancePath+"/recipient_key",parentData:data,parentDataProperty:"recipient_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.tunnel_key, {instancePath:instancePath+"/tunnel_key",parentData:data,parentDataProperty:"tunnel_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate1353.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1353.errors = vErrors;
return errors === 0;
}

export const TunnelRecord = validate1358;

function validate1358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate1358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate301(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
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
if(!(validate52(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate54(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate319(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
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
if(!(validate324(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate326(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate1358.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate1358.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema101.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
if(!(validate336(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
validate1358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1358.errors = vErrors;
return errors === 0;
}

export const TurnCredentialIn = validate1371;
const schema378 = {"description":"In of `turn.credential`.","properties":{"expires":{"$ref":"#/$defs/Timestamp"},"random":{"$ref":"#/$defs/Hex16"},"secret":{"$ref":"#/$defs/TurnSecret"}},"required":["expires","random","secret"],"type":"object"};
const schema379 = {"description":"At least one octet, in lower-case hexadecimal.","maxLength":1024,"minLength":2,"pattern":"^(?:[0-9a-f]{2})+$","type":"string"};
const pattern53 = new RegExp("^(?:[0-9a-f]{2})+$", "u");

function validate1374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 1024){
validate1374.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func46(data) < 2){
validate1374.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern53.test(data)){
validate1374.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})+$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})+$"+"\""}];
return false;
}
}
}
}
else {
validate1374.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1374.errors = vErrors;
return errors === 0;
}


function validate1371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.expires === undefined) || (!(func0.call(data, "expires")))) && (missing0 = "expires")) || (((data.random === undefined) || (!(func0.call(data, "random")))) && (missing0 = "random"))) || (((data.secret === undefined) || (!(func0.call(data, "secret")))) && (missing0 = "secret"))){
validate1371.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.expires !== undefined && func0.call(data, "expires")){
const _errs1 = errors;
if(!(validate52(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate759(data.random, {instancePath:instancePath+"/random",parentData:data,parentDataProperty:"random",rootData}))){
vErrors = vErrors === null ? validate759.errors : vErrors.concat(validate759.errors);
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
if(!(validate1374(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate1374.errors : vErrors.concat(validate1374.errors);
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
validate1371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1371.errors = vErrors;
return errors === 0;
}

export const TurnCredentialOut = validate1376;
const schema380 = {"description":"Out of `turn.credential`.","properties":{"password":{"$ref":"#/$defs/TurnPassword"},"username":{"$ref":"#/$defs/TurnUsername"}},"required":["password","username"],"type":"object"};

function validate1376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.password === undefined) || (!(func0.call(data, "password")))) && (missing0 = "password")) || (((data.username === undefined) || (!(func0.call(data, "username")))) && (missing0 = "username"))){
validate1376.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
const _errs1 = errors;
if(!(validate764(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate764.errors : vErrors.concat(validate764.errors);
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
if(!(validate770(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate770.errors : vErrors.concat(validate770.errors);
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
validate1376.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1376.errors = vErrors;
return errors === 0;
}

export const TurnLife = validate1379;

function validate1379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1379.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
validate1379.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1379.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1379.errors = vErrors;
return errors === 0;
}

export const TurnPassword = validate1380;

function validate1380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 28){
validate1380.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters"}];
return false;
}
else {
if(!pattern33.test(data)){
validate1380.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
else {
validate1380.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1380.errors = vErrors;
return errors === 0;
}

export const TurnSecret = validate1381;

function validate1381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 1024){
validate1381.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func46(data) < 2){
validate1381.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern53.test(data)){
validate1381.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})+$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})+$"+"\""}];
return false;
}
}
}
}
else {
validate1381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1381.errors = vErrors;
return errors === 0;
}

export const TurnUsername = validate1382;

function validate1382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 49){
validate1382.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"}];
return false;
}
else {
if(!pattern35.test(data)){
validate1382.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,15}):[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate1382.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1382.errors = vErrors;
return errors === 0;
}

export const UserId = validate1383;

function validate1383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 325){
validate1383.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 325},message:"must NOT have more than 325 characters"}];
return false;
}
else {
if(func46(data) < 4){
validate1383.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data)){
validate1383.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate1383.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate1383.errors = vErrors;
return errors === 0;
}

export const UserProof = validate1384;
const schema386 = {"description":"What the user asks the server to countersign: a proof without the server's signature.","properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"expires_at":{"$ref":"#/$defs/Timestamp"},"issued_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"origin":{"$ref":"#/$defs/ServerName"},"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"proof","type":"string"},"user":{"$ref":"#/$defs/UserId"},"user_sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","device","expires_at","issued_at","nonce","origin","proxy","roles","stream","tunnelID","type","user","user_sig","v"],"type":"object"};

function validate1384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.user_sig === undefined) || (!(func0.call(data, "user_sig")))) && (missing0 = "user_sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1384.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate52(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(!(validate90(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate54(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate307(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate366(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
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
if(!(validate326(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
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
validate1384.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proof" !== data10){
validate1384.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proof"},message:"must be equal to constant"}];
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
if(!(validate252(data.user_sig, {instancePath:instancePath+"/user_sig",parentData:data,parentDataProperty:"user_sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1384.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1384.errors = vErrors;
return errors === 0;
}

export const Version = validate1398;

function validate1398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1398.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate1398.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1398.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1398.errors = vErrors;
return errors === 0;
}

export const Via = validate1399;

function validate1399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate1399.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs1 = errors;
if(!(validate373(data.proof, {instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
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
if(!(validate336(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
validate1399.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1399.errors = vErrors;
return errors === 0;
}

export const ViewedCall = validate1402;

function validate1402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))){
validate1402.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.by !== undefined && func0.call(data, "by")){
const _errs1 = errors;
if(!(validate157(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate1402.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "expired") || (data3 === "hangup")) || (data3 === "rejected")) || (data3 === "replaced"))){
validate1402.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues: schema76.properties.cause.enum},message:"must be equal to one of the allowed values"}];
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
validate1402.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "answered") || (data5 === "ended")) || (data5 === "invited")) || (data5 === "selected"))){
validate1402.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema76.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate1402.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1402.errors = vErrors;
return errors === 0;
}

export const ViewedDevice = validate1407;

function validate1407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device")) || (((data.join_state === undefined) || (!(func0.call(data, "join_state")))) && (missing0 = "join_state"))){
validate1407.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1407.errors = [{instancePath:instancePath+"/in_mesh",schemaPath:"#/properties/in_mesh/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1407.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "JOINED") || (data2 === "LEFT"))){
validate1407.errors = [{instancePath:instancePath+"/join_state",schemaPath:"#/properties/join_state/enum",keyword:"enum",params:{allowedValues: schema82.properties.join_state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate126(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate98(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate1407.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1407.errors = vErrors;
return errors === 0;
}

export const ViewedOffer = validate1411;

function validate1411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from")) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))){
validate1411.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate1411.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1411.errors = vErrors;
return errors === 0;
}

export const ViewedSend = validate1414;

function validate1414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) || (!(func0.call(data, "call_id")))) && (missing0 = "call_id")) || (((data.caller === undefined) || (!(func0.call(data, "caller")))) && (missing0 = "caller"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate1414.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined && func0.call(data, "call_id")){
const _errs1 = errors;
if(!(validate98(data.call_id, {instancePath:instancePath+"/call_id",parentData:data,parentDataProperty:"call_id",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate1414.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "replaced") || (data2 === "user_hangup"))){
validate1414.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema77.properties.reason.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate129(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate1414.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1414.errors = vErrors;
return errors === 0;
}

export const VisitServerIn = validate1420;
const schema393 = {"description":"In of `visit-server`; its Out is `Accepted`.","properties":{"client":{"$ref":"#/$defs/ClientNumber"},"invitation":{"$ref":"#/$defs/Invitation"},"via":{"$ref":"#/$defs/DriverWay"}},"required":["client","invitation","via"],"type":"object"};

function validate1420(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client === undefined) || (!(func0.call(data, "client")))) && (missing0 = "client")) || (((data.invitation === undefined) || (!(func0.call(data, "invitation")))) && (missing0 = "invitation"))) || (((data.via === undefined) || (!(func0.call(data, "via")))) && (missing0 = "via"))){
validate1420.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate799(data.invitation, {instancePath:instancePath+"/invitation",parentData:data,parentDataProperty:"invitation",rootData}))){
vErrors = vErrors === null ? validate799.errors : vErrors.concat(validate799.errors);
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
if(!(validate487(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
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
validate1420.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1420.errors = vErrors;
return errors === 0;
}

export const VoiceNumber = validate1424;

function validate1424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate1424.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate1424.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate1424.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate1424.errors = vErrors;
return errors === 0;
}

export const VoiceRoles = validate1425;

function validate1425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate1425.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate1425.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1425.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate1425.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1425.errors = vErrors;
return errors === 0;
}

export const VtserverEntry = validate1426;

function validate1426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate1426.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate338(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
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
validate1426.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1426.errors = vErrors;
return errors === 0;
}

export const Welcome = validate1429;

function validate1429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate1429.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate400(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
if(!(validate1131(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate1131.errors : vErrors.concat(validate1131.errors);
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
validate1429.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate1014(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1014.errors : vErrors.concat(validate1014.errors);
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
validate1429.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate304(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
if(!(validate252(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate1429.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate1429.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
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
if(!(validate233(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
validate1429.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1429.errors = vErrors;
return errors === 0;
}

export const WelcomeSignIn = validate1436;
const schema398 = {"description":"In of `welcome.sign`; `connect` is what the challenge was answered with, also a `relay_connect`.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"private_key":{"$ref":"#/$defs/Hex32"},"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["challenge","connect","private_key","welcome"],"type":"object"};

function validate1436(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key"))) || (((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome"))){
validate1436.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate121(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate121(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate121(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate1436.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1436.errors = vErrors;
return errors === 0;
}

export const WelcomeSignOut = validate1441;
const schema399 = {"description":"Out of `welcome.sign`: the welcome with its signature.","properties":{"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["welcome"],"type":"object"};

function validate1441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome")){
validate1441.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.welcome !== undefined && func0.call(data, "welcome")){
if(!(validate121(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1441.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1441.errors = vErrors;
return errors === 0;
}

export const WelcomeVerifyIn = validate1443;
const schema400 = {"description":"In of `welcome.verify`; its Out is `Accepted`.","properties":{"challenge":{"$ref":"#/$defs/DriverObject"},"connect":{"$ref":"#/$defs/DriverObject"},"public_key":{"$ref":"#/$defs/Hex32"},"welcome":{"$ref":"#/$defs/DriverObject"}},"required":["challenge","connect","public_key","welcome"],"type":"object"};

function validate1443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge")) || (((data.connect === undefined) || (!(func0.call(data, "connect")))) && (missing0 = "connect"))) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))) || (((data.welcome === undefined) || (!(func0.call(data, "welcome")))) && (missing0 = "welcome"))){
validate1443.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs1 = errors;
if(!(validate121(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate121(data.connect, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate56(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate121(data.welcome, {instancePath:instancePath+"/welcome",parentData:data,parentDataProperty:"welcome",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate1443.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1443.errors = vErrors;
return errors === 0;
}

export const X25519AgreeIn = validate1448;
const schema401 = {"description":"In of `x25519.agree`.","properties":{"private_key":{"$ref":"#/$defs/Hex32"},"public_key":{"$ref":"#/$defs/HexText"}},"required":["private_key","public_key"],"type":"object"};

function validate1448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.private_key === undefined) || (!(func0.call(data, "private_key")))) && (missing0 = "private_key")) || (((data.public_key === undefined) || (!(func0.call(data, "public_key")))) && (missing0 = "public_key"))){
validate1448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.private_key !== undefined && func0.call(data, "private_key")){
const _errs1 = errors;
if(!(validate56(data.private_key, {instancePath:instancePath+"/private_key",parentData:data,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate50(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate1448.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1448.errors = vErrors;
return errors === 0;
}

export const X25519AgreeOut = validate1451;
const schema402 = {"description":"Out of `x25519.agree`.","properties":{"secret":{"$ref":"#/$defs/Hex32"}},"required":["secret"],"type":"object"};

function validate1451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.secret === undefined) || (!(func0.call(data, "secret")))) && (missing0 = "secret")){
validate1451.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.secret !== undefined && func0.call(data, "secret")){
if(!(validate56(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
else {
validate1451.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1451.errors = vErrors;
return errors === 0;
}
