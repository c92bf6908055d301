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
export const Access = validate22;
const schema7 = {"description":"Who has a right in the tunnel; an absent list is everybody who has it in the channel, an empty one is nobody.","properties":{"admin":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true},"read":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true},"write":{"items":{"$ref":"#/$defs/UserId"},"maxItems":1000,"type":"array","uniqueItems":true}},"type":"object"};
const func0 = Object.prototype.hasOwnProperty;
const func32 = deepEqual;
const schema8 = {"maxLength":325,"minLength":4,"pattern":"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const func46 = codePoints;
const pattern0 = new RegExp("^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 325){
validate23.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 325},message:"must NOT have more than 325 characters"}];
return false;
}
else {
if(func46(data) < 4){
validate23.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate22.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/admin/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate22.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate22.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
const _errs6 = errors;
if(!(validate23(data2[i2], {instancePath:instancePath+"/read/" + i2,parentData:data2,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate22.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
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
validate22.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
const _errs9 = errors;
if(!(validate23(data4[i4], {instancePath:instancePath+"/write/" + i4,parentData:data4,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate22.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
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
validate22.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const AddedItem = validate27;
const schema9 = {"description":"The user has become a reader of a channel that the stream does not name.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"added","type":"string"}},"required":["channel","kind"],"type":"object"};
const schema10 = {"description":"A SHA-256 that names a thing: a channel, a membership object, an event.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};
const pattern1 = new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate28.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate28.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate28.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate27.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("added" !== data1){
validate27.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "added"},message:"must be equal to constant"}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const Bytes16 = validate30;
const schema11 = {"description":"16 octets.","maxLength":24,"minLength":24,"pattern":"^[A-Za-z0-9_-]{21}[AQgw]==$","type":"string"};
const pattern2 = new RegExp("^[A-Za-z0-9_-]{21}[AQgw]==$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 24){
validate30.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate30.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate30.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{21}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{21}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const Bytes32 = validate31;
const schema12 = {"description":"32 octets.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

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
if(!pattern1.test(data)){
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

export const Bytes48 = validate32;
const schema13 = {"description":"48 octets: 32 sealed ones and their tag.","maxLength":64,"minLength":64,"pattern":"^[A-Za-z0-9_-]{64}$","type":"string"};
const pattern4 = new RegExp("^[A-Za-z0-9_-]{64}$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 64){
validate32.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func46(data) < 64){
validate32.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern4.test(data)){
validate32.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{64}$"+"\""}];
return false;
}
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

export const Challenge = validate33;
const schema14 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"nonce":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"type":{"const":"challenge","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["key","nonce","server","type","v"],"type":"object"};
const schema15 = {"description":"An Ed25519 public key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate34.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate34.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate34.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema16 = {"maxLength":259,"minLength":1,"pattern":"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern6 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate37.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate37.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate37.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
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

const schema17 = {"description":"The version of the protocol that an object speaks.","maximum":1,"minimum":1,"type":"integer"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate39.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate39.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(!(validate34(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate31(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate33.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("challenge" !== data3){
validate33.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "challenge"},message:"must be equal to constant"}];
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const ChannelCreation = validate41;
const schema18 = {"description":"The first object of a channel; its id is the id of the channel.","oneOf":[{"$ref":"#/$defs/DmCreation"},{"$ref":"#/$defs/GroupCreation"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema19 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"dm","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"peer":{"$ref":"#/$defs/MemberIdentity"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","peer","server","sig","v"],"type":"object"};
const schema20 = {"description":"Milliseconds since the epoch.","maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate43.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate43.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"The keys by which a member is known in a channel.","properties":{"sealing_key":{"$ref":"#/$defs/SealingKey"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"}},"required":["sealing_key","signing_key","user"],"type":"object"};
const schema22 = {"description":"An X25519 public key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate46.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate46.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate46.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs1 = errors;
if(!(validate46(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate34(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"64 octets: an Ed25519 signature.","maxLength":88,"minLength":88,"pattern":"^[A-Za-z0-9_-]{85}[AQgw]==$","type":"string"};
const pattern8 = new RegExp("^[A-Za-z0-9_-]{85}[AQgw]==$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate54.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate54.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate54.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
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


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate45(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
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
if(!(validate30(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(!(validate45(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema24 = {"properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"creator":{"$ref":"#/$defs/MemberIdentity"},"kind":{"const":"group","type":"string"},"nonce":{"$ref":"#/$defs/Bytes16"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","creator","kind","nonce","server","sig","v"],"type":"object"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate45(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate57.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate57.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
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
if(!(validate30(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "dm"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
else if(tag0 === "group"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const ChannelList = validate66;
const schema25 = {"properties":{"channels":{"items":{"$ref":"#/$defs/ChannelSummary"},"maxItems":100000,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object"};
const schema26 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"kind":{"enum":["dm","group"],"type":"string"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","head","kind","seq"],"type":"object"};
const schema27 = {"description":"A number in the order of a channel, from 1.","maximum":9007199254740991,"minimum":1,"type":"integer"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate70.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate70.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate67.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate67.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channels !== undefined && func0.call(data, "channels")){
let data0 = data.channels;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100000){
validate66.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate67(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
validate66.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

export const ChannelSnapshot = validate74;
const schema28 = {"description":"The channel as it is, without its history.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"seq":{"$ref":"#/$defs/Seq"},"state":{"items":{"$ref":"#/$defs/StateEntry"},"maxItems":100000,"type":"array"},"tunnels":{"description":"The tunnels that are not closed.","items":{"$ref":"#/$defs/TunnelRecord"},"maxItems":2,"type":"array"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","seq","state","tunnels","v"],"type":"object"};
const schema29 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"refreshed_age":{"$ref":"#/$defs/Milliseconds"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","event","id","received_at","refreshed_age","seq"],"type":"object"};
const schema30 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate79.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate79.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate79.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"A message of a member.","properties":{"channel":{"$ref":"#/$defs/Id"},"content":{"$ref":"#/$defs/EventContent"},"created_at":{"$ref":"#/$defs/Timestamp"},"sender":{"$ref":"#/$defs/UserId"},"sender_device":{"$ref":"#/$defs/DeviceAddress"},"sig":{"$ref":"#/$defs/Signature"},"state_key":{"$ref":"#/$defs/StateKey"},"type":{"$ref":"#/$defs/EventType"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","content","created_at","sender","sender_device","sig","type","v"],"type":"object"};
const schema32 = {"additionalProperties":{},"description":"Whatever the type says.","maxProperties":1000,"type":"object"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate83.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
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

const schema33 = {"maxLength":389,"minLength":5,"pattern":"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$","type":"string"};
const pattern9 = new RegExp("^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate87.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate87.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern9.test(data)){
validate87.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
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

const schema34 = {"maxLength":512,"pattern":"^[\\x21-\\x7e]{0,512}$","type":"string"};
const pattern10 = new RegExp("^[\\x21-\\x7e]{0,512}$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate90.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern10.test(data)){
validate90.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
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

const schema35 = {"maxLength":128,"pattern":"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$","type":"string"};
const pattern11 = new RegExp("^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate92.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate92.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
return false;
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


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate83(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate87(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate90(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate92(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate79(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate81(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate79(data.refreshed_age, {instancePath:instancePath+"/refreshed_age",parentData:data,parentDataProperty:"refreshed_age",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"A tunnel as its server knows it.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"connections":{"$ref":"#/$defs/Connections"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"created_on":{"$ref":"#/$defs/ServerName"},"declaration":{"$ref":"#/$defs/Declaration"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"state":{"enum":["closed","declared","ending","open"],"type":"string"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"},"vtserver":{"$ref":"#/$defs/VtserverEntry"}},"required":["auth_chatchannel","connections","created_at","created_by","created_on","declaration","epoch","state","tunnelID","v","vtserver"],"type":"object"};
const schema37 = {"additionalProperties":{"$ref":"#/$defs/Connection"},"description":"From device address to connection.","maxProperties":10000,"type":"object"};
const schema38 = {"oneOf":[{"$ref":"#/$defs/DirectConnection"},{"$ref":"#/$defs/ProxyConnection"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema39 = {"properties":{"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"direct","type":"string"}},"required":["roles","type"],"type":"object"};
const schema40 = {"description":"What a connection does; at least one of them is true.","properties":{"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["read","write"],"type":"object"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate107.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs1 = errors;
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate106.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate106.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"Reserved for proof-of-relay.","properties":{"proxy":{"$ref":"#/$defs/ProxyAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"proxy","type":"string"}},"required":["proxy","roles","type"],"type":"object"};
const schema42 = {"properties":{"address":{"$ref":"#/$defs/ServerName"},"public":{"$ref":"#/$defs/SigningKey"}},"required":["address","public"],"type":"object"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined && func0.call(data, "address")){
const _errs1 = errors;
if(!(validate37(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate34(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs1 = errors;
if(!(validate110(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate109.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate109.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
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
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate104.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate105(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}

const schema43 = {"description":"A member opens a tunnel in a channel.","properties":{"access":{"$ref":"#/$defs/Access"},"auth_chatchannel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"created_by":{"$ref":"#/$defs/UserId"},"epoch":{"$ref":"#/$defs/EpochNumber"},"replaces":{"$ref":"#/$defs/TunnelId"},"sig":{"$ref":"#/$defs/Signature"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["auth_chatchannel","created_at","created_by","epoch","sig","tunnelID","v"],"type":"object"};
const schema44 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate127.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate127.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema45 = {"description":"The hash of a tunnel key.","maxLength":44,"minLength":44,"pattern":"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$","type":"string"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate129.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate129.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate129.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
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


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate22(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate28(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate23(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate129(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema46 = {"properties":{"key":{"$ref":"#/$defs/SigningKey"},"url":{"$ref":"#/$defs/RelayUrl"}},"required":["key","url"],"type":"object"};
const schema47 = {"description":"A WebSocket URL without query and fragment.","maxLength":512,"pattern":"^wss?://[^\\s?#]+$","type":"string"};
const pattern13 = new RegExp("^wss?://[^\\s?#]+$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate141.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern13.test(data)){
validate141.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(!(validate34(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate141(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate22(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate28(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate104(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate23(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate37(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate122(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate129(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate101.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate101.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!(validate139(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnels === undefined) || (!(func0.call(data, "tunnels")))) && (missing0 = "tunnels"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate74.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate78(data3[i0], {instancePath:instancePath+"/state/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate74.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate74.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate101(data5[i1], {instancePath:instancePath+"/tunnels/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate74.errors = [{instancePath:instancePath+"/tunnels",schemaPath:"#/properties/tunnels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const ChannelSummary = validate146;

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate146.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "dm") || (data2 === "group"))){
validate146.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}

export const Ciphertext = validate150;
const schema49 = {"description":"16 to 49152 octets: a sealed text and its tag.","maxLength":65536,"minLength":24,"pattern":"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$","type":"string"};
const pattern14 = new RegExp("^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$", "u");

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 65536){
validate150.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
else {
if(func46(data) < 24){
validate150.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters"}];
return false;
}
else {
if(!pattern14.test(data)){
validate150.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]==|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=)?$"+"\""}];
return false;
}
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}

export const Closed = validate151;
const schema50 = {"properties":{"type":{"const":"closed","type":"string"}},"required":["type"],"type":"object"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
validate151.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("closed" !== data0){
validate151.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"}];
return false;
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

export const Connect = validate152;
const schema51 = {"properties":{"auth_chatchannel":{"$ref":"#/$defs/Id"},"challenge":{"$ref":"#/$defs/Bytes32"},"client_nonce":{"$ref":"#/$defs/Bytes32"},"device":{"$ref":"#/$defs/DeviceAddress"},"issued_at":{"$ref":"#/$defs/Timestamp"},"roles":{"$ref":"#/$defs/Roles"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"stream":{"$ref":"#/$defs/StreamParameters"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"const":"connect","type":"string"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"},"vt_key":{"$ref":"#/$defs/SigningKey"}},"required":["auth_chatchannel","challenge","client_nonce","device","issued_at","roles","server","sig","stream","tunnelID","type","user","v","vt_key"],"type":"object"};
const schema52 = {"properties":{"salt":{"$ref":"#/$defs/Bytes32"}},"required":["salt"],"type":"object"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate31(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.challenge === undefined) || (!(func0.call(data, "challenge")))) && (missing0 = "challenge"))) || (((data.client_nonce === undefined) || (!(func0.call(data, "client_nonce")))) && (missing0 = "client_nonce"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.stream === undefined) || (!(func0.call(data, "stream")))) && (missing0 = "stream"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vt_key === undefined) || (!(func0.call(data, "vt_key")))) && (missing0 = "vt_key"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chatchannel !== undefined && func0.call(data, "auth_chatchannel")){
const _errs1 = errors;
if(!(validate28(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate31(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.client_nonce, {instancePath:instancePath+"/client_nonce",parentData:data,parentDataProperty:"client_nonce",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate87(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate43(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate161(data.stream, {instancePath:instancePath+"/stream",parentData:data,parentDataProperty:"stream",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate152.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("connect" !== data10){
validate152.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "connect"},message:"must be equal to constant"}];
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vt_key !== undefined && func0.call(data, "vt_key")){
const _errs15 = errors;
if(!(validate34(data.vt_key, {instancePath:instancePath+"/vt_key",parentData:data,parentDataProperty:"vt_key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

export const Connection = validate168;

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "direct"){
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "proxy"){
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

export const ConnectionNumber = validate171;
const schema54 = {"maximum":4294967295,"minimum":1,"type":"integer"};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate171.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate171.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate171.errors = vErrors;
return errors === 0;
}

export const Connections = validate172;

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate172.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate105(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}

export const CreationEntry = validate174;
const schema56 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"creation":{"$ref":"#/$defs/ChannelCreation"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"creation","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","creation","id","kind","received_at","seq"],"type":"object"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.creation === undefined) || (!(func0.call(data, "creation")))) && (missing0 = "creation"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate41(data.creation, {instancePath:instancePath+"/creation",parentData:data,parentDataProperty:"creation",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate174.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("creation" !== data3){
validate174.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "creation"},message:"must be equal to constant"}];
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

export const CurrentEpoch = validate180;
const schema57 = {"description":"The current epoch, sealed for one more reader.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"sealed":{"$ref":"#/$defs/SealedKey"}},"required":["number"],"type":"object"};
const schema58 = {"description":"32 octets, sealed by HPKE: an epoch's private key or a tunnel key.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"}},"required":["ciphertext","enc"],"type":"object"};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate32(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate46(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate127(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate182(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

export const Declaration = validate186;

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate22(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate28(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate23(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate129(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}

export const DeviceAddress = validate196;

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 389){
validate196.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 389},message:"must NOT have more than 389 characters"}];
return false;
}
else {
if(func46(data) < 5){
validate196.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"}];
return false;
}
else {
if(!pattern9.test(data)){
validate196.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^[0-9A-Za-z._~-]{1,64}@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}

export const DirectConnection = validate197;

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate197.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roles !== undefined && func0.call(data, "roles")){
const _errs1 = errors;
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate197.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("direct" !== data1){
validate197.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "direct"},message:"must be equal to constant"}];
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
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}

export const DirectoryEntry = validate199;
const schema62 = {"description":"A user's keys, as the user's own server states them.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","sealing_key","sig","signing_key","user","v"],"type":"object"};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate46(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate34(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}

export const DmCreation = validate206;

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate206.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate45(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate206.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dm" !== data2){
validate206.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dm"},message:"must be equal to constant"}];
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
if(!(validate30(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(!(validate45(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate206.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}

export const Ending = validate214;
const schema64 = {"properties":{"grace_ms":{"$ref":"#/$defs/Milliseconds"},"type":{"const":"ending","type":"string"}},"required":["grace_ms","type"],"type":"object"};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate214.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.grace_ms !== undefined && func0.call(data, "grace_ms")){
const _errs1 = errors;
if(!(validate79(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
validate214.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ending" !== data1){
validate214.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ending"},message:"must be equal to constant"}];
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
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}

export const Entry = validate216;
const schema65 = {"description":"An entry of the one order.","oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};
const schema66 = {"properties":{"age":{"$ref":"#/$defs/Milliseconds"},"channel":{"$ref":"#/$defs/Id"},"event":{"$ref":"#/$defs/Event"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"event","type":"string"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["age","channel","event","id","kind","received_at","seq"],"type":"object"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate79(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate81(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate217.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate217.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

const schema67 = {"properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"kind":{"const":"member","type":"string"},"member":{"$ref":"#/$defs/MembershipObject"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"}},"required":["channel","id","kind","member","received_at","seq"],"type":"object"};
const schema68 = {"description":"One step of the membership log.","oneOf":[{"$ref":"#/$defs/MemberAdd"},{"$ref":"#/$defs/MemberBan"},{"$ref":"#/$defs/MemberChange"},{"$ref":"#/$defs/MemberEpoch"},{"$ref":"#/$defs/MemberLeave"},{"$ref":"#/$defs/MemberRemove"}],"type":"object","discriminator":{"propertyName":"action"}};
const schema69 = {"properties":{"action":{"const":"add","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"member":{"$ref":"#/$defs/MemberIdentity"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","epoch","flags","member","prev","sender","sig","v"],"type":"object"};
const schema70 = {"description":"What a member is allowed to do.","properties":{"admin":{"type":"boolean"},"read":{"type":"boolean"},"write":{"type":"boolean"}},"required":["admin","read","write"],"type":"object"};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs1 = errors;
if(typeof data.admin !== "boolean"){
validate232.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate232.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate232.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate228.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate228.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate180(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate232(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate45(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}

const schema71 = {"properties":{"action":{"const":"ban","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object"};
const schema72 = {"description":"A new epoch, sealed for each of its readers.","properties":{"number":{"$ref":"#/$defs/EpochNumber"},"public":{"$ref":"#/$defs/SealingKey"},"sealed":{"$ref":"#/$defs/SealedKeys"}},"required":["number","public","sealed"],"type":"object"};
const schema73 = {"additionalProperties":{"$ref":"#/$defs/SealedKey"},"description":"The epoch's private key for each reader.","maxProperties":10000,"type":"object"};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate245.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate182(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate242.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate127(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate46(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate245(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
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
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate239.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate239.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate239.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate239.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}

const schema74 = {"properties":{"action":{"const":"change","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"epoch":{"$ref":"#/$defs/CurrentEpoch"},"flags":{"$ref":"#/$defs/Flags"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","flags","prev","sender","sig","user","v"],"type":"object"};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate254.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate254.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate180(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate232(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}

const schema75 = {"properties":{"action":{"const":"epoch","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","next_epoch","prev","sender","sig","v"],"type":"object"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate265.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate265.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate265.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}

const schema76 = {"properties":{"action":{"const":"leave","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","v"],"type":"object"};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate273.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate273.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate273.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}

const schema77 = {"properties":{"action":{"const":"remove","type":"string"},"channel":{"$ref":"#/$defs/Id"},"created_at":{"$ref":"#/$defs/Timestamp"},"next_epoch":{"$ref":"#/$defs/NextEpoch"},"prev":{"$ref":"#/$defs/Id"},"sender":{"$ref":"#/$defs/UserId"},"sig":{"$ref":"#/$defs/Signature"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["action","channel","created_at","prev","sender","sig","user","v"],"type":"object"};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate280.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate280.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate280.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate280(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
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


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate224.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate224.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
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
if(!(validate227(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

export const EpochNumber = validate301;

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate301.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate301.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate301.errors = vErrors;
return errors === 0;
}

export const ErrorCodeText = validate302;
const schema79 = {"maxLength":39,"pattern":"^[a-z][a-z-]{0,38}$","type":"string"};
const pattern16 = new RegExp("^[a-z][a-z-]{0,38}$", "u");

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 39){
validate302.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern16.test(data)){
validate302.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}

export const Event = validate303;

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sender_device === undefined) || (!(func0.call(data, "sender_device")))) && (missing0 = "sender_device"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate303.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate83(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate87(data.sender_device, {instancePath:instancePath+"/sender_device",parentData:data,parentDataProperty:"sender_device",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate90(data.state_key, {instancePath:instancePath+"/state_key",parentData:data,parentDataProperty:"state_key",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate92(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}

export const EventContent = validate313;

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate313.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
}
else {
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}

export const EventEntry = validate314;

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate79(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate81(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate314.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("event" !== data4){
validate314.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}

export const EventPage = validate321;
const schema83 = {"description":"A page of all entries.","properties":{"channel":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/Entry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","items","seq","v"],"type":"object"};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate321.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate321.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate216(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
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
validate321.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}

export const EventType = validate326;

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 128){
validate326.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern11.test(data)){
validate326.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+$"+"\""}];
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

export const Features = validate327;
const schema85 = {"description":"Optional features; an absent one is false, but for `registration`.","properties":{"foreign_declare":{"description":"Members from other servers can declare tunnels; absent means true.","type":"boolean"},"registration":{"description":"`open` (absent means the same), `token` (registration needs one) or `closed`.","enum":["closed","open","token"],"type":"string"}},"type":"object"};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.foreign_declare !== undefined && func0.call(data, "foreign_declare")){
const _errs1 = errors;
if(typeof data.foreign_declare !== "boolean"){
validate327.errors = [{instancePath:instancePath+"/foreign_declare",schemaPath:"#/properties/foreign_declare/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration !== undefined && func0.call(data, "registration")){
let data1 = data.registration;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate327.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "closed") || (data1 === "open")) || (data1 === "token"))){
validate327.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/enum",keyword:"enum",params:{allowedValues: schema85.properties.registration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}

export const Flags = validate328;

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.admin === undefined) || (!(func0.call(data, "admin")))) && (missing0 = "admin")) || (((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read"))) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate328.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.admin !== undefined && func0.call(data, "admin")){
const _errs1 = errors;
if(typeof data.admin !== "boolean"){
validate328.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate328.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate328.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}

export const GroupCreation = validate329;

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.creator === undefined) || (!(func0.call(data, "creator")))) && (missing0 = "creator"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate45(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate329.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("group" !== data2){
validate329.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "group"},message:"must be equal to constant"}];
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
if(!(validate30(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}

export const HttpStatus = validate336;
const schema88 = {"maximum":599,"minimum":400,"type":"integer"};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
validate336.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data < 400 || isNaN(data)){
validate336.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
validate336.errors = vErrors;
return errors === 0;
}

export const Id = validate337;

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate337.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate337.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate337.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate337.errors = vErrors;
return errors === 0;
}

export const InitializeVoiceContent = validate338;
const schema90 = {"description":"The content of a `vt.initialize_voice` event.","properties":{"ciphertext":{"$ref":"#/$defs/Bytes48"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"homeserver":{"$ref":"#/$defs/ServerName"},"replaces":{"$ref":"#/$defs/TunnelId"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"v":{"$ref":"#/$defs/Version"}},"required":["ciphertext","enc","epoch","homeserver","tunnelID","v"],"type":"object"};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.homeserver === undefined) || (!(func0.call(data, "homeserver")))) && (missing0 = "homeserver"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate338.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate32(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate46(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate37(data.homeserver, {instancePath:instancePath+"/homeserver",parentData:data,parentDataProperty:"homeserver",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate129(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate338.errors = vErrors;
return errors === 0;
}

export const Invitation = validate346;
const schema91 = {"description":"How a user learns of a channel elsewhere.","properties":{"channel":{"$ref":"#/$defs/Id"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"}},"required":["channel","server","server_key"],"type":"object"};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))){
validate346.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate34(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
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
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate346.errors = vErrors;
return errors === 0;
}

export const Joined = validate350;
const schema92 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Connect"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"joined","type":"string"}},"required":["connection","credential","device","roles","type"],"type":"object"};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate350.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate152(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
if(!(validate87(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate350.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("joined" !== data4){
validate350.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "joined"},message:"must be equal to constant"}];
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
validate350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}

export const Left = validate355;
const schema93 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"type":{"const":"left","type":"string"}},"required":["connection","type"],"type":"object"};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate355.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate355.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("left" !== data1){
validate355.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "left"},message:"must be equal to constant"}];
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
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}

export const Limit = validate357;
const schema94 = {"maximum":86400000,"minimum":1,"type":"integer"};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400000 || isNaN(data)){
validate357.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate357.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate357.errors = vErrors;
return errors === 0;
}

export const Limits = validate358;
const schema95 = {"description":"What a server allows; the meaning and range of each is in the table of limits.","properties":{"announce_ms":{"$ref":"#/$defs/Limit"},"channels":{"$ref":"#/$defs/Limit"},"connections":{"$ref":"#/$defs/Limit"},"dead_ms":{"$ref":"#/$defs/Limit"},"event_bytes":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"grace_ms":{"$ref":"#/$defs/Limit"},"heartbeat_ms":{"$ref":"#/$defs/Limit"},"idle_ms":{"$ref":"#/$defs/Limit"},"max_age_ms":{"$ref":"#/$defs/Limit"},"members":{"$ref":"#/$defs/Limit"},"page_items":{"$ref":"#/$defs/Limit"},"pending":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"request_bytes":{"$ref":"#/$defs/Limit"},"requests_per_minute":{"$ref":"#/$defs/Limit"},"state_entries":{"$ref":"#/$defs/Limit"},"streams":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"},"wait_ms":{"$ref":"#/$defs/Limit"}},"required":["announce_ms","channels","connections","dead_ms","event_bytes","frame_bytes","frames_per_second","grace_ms","heartbeat_ms","idle_ms","max_age_ms","members","page_items","pending","ping_ms","queue_frames","request_bytes","requests_per_minute","state_entries","streams","strikes","wait_ms"],"type":"object"};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.announce_ms === undefined) || (!(func0.call(data, "announce_ms")))) && (missing0 = "announce_ms")) || (((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels"))) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms"))) || (((data.event_bytes === undefined) || (!(func0.call(data, "event_bytes")))) && (missing0 = "event_bytes"))) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.grace_ms === undefined) || (!(func0.call(data, "grace_ms")))) && (missing0 = "grace_ms"))) || (((data.heartbeat_ms === undefined) || (!(func0.call(data, "heartbeat_ms")))) && (missing0 = "heartbeat_ms"))) || (((data.idle_ms === undefined) || (!(func0.call(data, "idle_ms")))) && (missing0 = "idle_ms"))) || (((data.max_age_ms === undefined) || (!(func0.call(data, "max_age_ms")))) && (missing0 = "max_age_ms"))) || (((data.members === undefined) || (!(func0.call(data, "members")))) && (missing0 = "members"))) || (((data.page_items === undefined) || (!(func0.call(data, "page_items")))) && (missing0 = "page_items"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.request_bytes === undefined) || (!(func0.call(data, "request_bytes")))) && (missing0 = "request_bytes"))) || (((data.requests_per_minute === undefined) || (!(func0.call(data, "requests_per_minute")))) && (missing0 = "requests_per_minute"))) || (((data.state_entries === undefined) || (!(func0.call(data, "state_entries")))) && (missing0 = "state_entries"))) || (((data.streams === undefined) || (!(func0.call(data, "streams")))) && (missing0 = "streams"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))) || (((data.wait_ms === undefined) || (!(func0.call(data, "wait_ms")))) && (missing0 = "wait_ms"))){
validate358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.announce_ms !== undefined && func0.call(data, "announce_ms")){
const _errs1 = errors;
if(!(validate357(data.announce_ms, {instancePath:instancePath+"/announce_ms",parentData:data,parentDataProperty:"announce_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.event_bytes, {instancePath:instancePath+"/event_bytes",parentData:data,parentDataProperty:"event_bytes",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.grace_ms, {instancePath:instancePath+"/grace_ms",parentData:data,parentDataProperty:"grace_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.heartbeat_ms, {instancePath:instancePath+"/heartbeat_ms",parentData:data,parentDataProperty:"heartbeat_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.idle_ms, {instancePath:instancePath+"/idle_ms",parentData:data,parentDataProperty:"idle_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.max_age_ms, {instancePath:instancePath+"/max_age_ms",parentData:data,parentDataProperty:"max_age_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.page_items, {instancePath:instancePath+"/page_items",parentData:data,parentDataProperty:"page_items",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.request_bytes, {instancePath:instancePath+"/request_bytes",parentData:data,parentDataProperty:"request_bytes",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.requests_per_minute, {instancePath:instancePath+"/requests_per_minute",parentData:data,parentDataProperty:"requests_per_minute",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.state_entries, {instancePath:instancePath+"/state_entries",parentData:data,parentDataProperty:"state_entries",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.streams, {instancePath:instancePath+"/streams",parentData:data,parentDataProperty:"streams",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.wait_ms, {instancePath:instancePath+"/wait_ms",parentData:data,parentDataProperty:"wait_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}

export const LogEntry = validate381;
const schema96 = {"oneOf":[{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/MemberEntry"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "creation"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
else {
validate381.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate381.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
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

export const LogPage = validate384;
const schema97 = {"description":"A page of the membership log: the creation object and the membership objects.","properties":{"channel":{"$ref":"#/$defs/Id"},"head":{"$ref":"#/$defs/Id"},"items":{"items":{"$ref":"#/$defs/LogEntry"},"maxItems":1000,"type":"array"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","head","items","seq","v"],"type":"object"};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate384.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate384.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate381(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
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
validate384.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate384.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate384.errors = vErrors;
return errors === 0;
}

export const LongText = validate390;
const schema98 = {"maxLength":2000,"type":"string"};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 2000){
validate390.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate390.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate390.errors = vErrors;
return errors === 0;
}

export const LostItem = validate391;
const schema99 = {"description":"The user is no longer a reader; nothing more of the channel comes.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"lost","type":"string"}},"required":["channel","kind"],"type":"object"};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate391.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate391.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("lost" !== data1){
validate391.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lost"},message:"must be equal to constant"}];
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
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate391.errors = vErrors;
return errors === 0;
}

export const MemberAdd = validate393;

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate393.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate393.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("add" !== data0){
validate393.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "add"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate180(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate232(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate45(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate393.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate393.errors = vErrors;
return errors === 0;
}

export const MemberBan = validate403;

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate403.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate403.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ban" !== data0){
validate403.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "ban"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate403.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate403.errors = vErrors;
return errors === 0;
}

export const MemberChange = validate412;

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing0 = "flags"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate412.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate412.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("change" !== data0){
validate412.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "change"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate180(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate232(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate412.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate412.errors = vErrors;
return errors === 0;
}

export const MemberEntry = validate423;

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.member === undefined) || (!(func0.call(data, "member")))) && (missing0 = "member"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate423.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate423.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("member" !== data2){
validate423.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "member"},message:"must be equal to constant"}];
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
if(!(validate227(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate423.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate423.errors = vErrors;
return errors === 0;
}

export const MemberEpoch = validate429;

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.next_epoch === undefined) || (!(func0.call(data, "next_epoch")))) && (missing0 = "next_epoch"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate429.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate429.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("epoch" !== data0){
validate429.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "epoch"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate429.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate429.errors = vErrors;
return errors === 0;
}

export const MemberIdentity = validate437;

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key")) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))){
validate437.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sealing_key !== undefined && func0.call(data, "sealing_key")){
const _errs1 = errors;
if(!(validate46(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate34(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate437.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate437.errors = vErrors;
return errors === 0;
}

export const MemberLeave = validate441;

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate441.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate441.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("leave" !== data0){
validate441.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate441.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate441.errors = vErrors;
return errors === 0;
}

export const MemberRemove = validate448;

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.action === undefined) || (!(func0.call(data, "action")))) && (missing0 = "action")) || (((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.prev === undefined) || (!(func0.call(data, "prev")))) && (missing0 = "prev"))) || (((data.sender === undefined) || (!(func0.call(data, "sender")))) && (missing0 = "sender"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate448.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("remove" !== data0){
validate448.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"}];
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
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate242(data.next_epoch, {instancePath:instancePath+"/next_epoch",parentData:data,parentDataProperty:"next_epoch",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(!(validate28(data.prev, {instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate23(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate448.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate448.errors = vErrors;
return errors === 0;
}

export const MembershipObject = validate457;

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "add"){
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ban"){
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change"){
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
else if(tag0 === "epoch"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
else if(tag0 === "leave"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove"){
if(!(validate280(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
else {
validate457.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf"}];
return false;
}
}
else {
validate457.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string"}];
return false;
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

export const Milliseconds = validate464;

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate464.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate464.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate464.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate464.errors = vErrors;
return errors === 0;
}

export const NextEpoch = validate465;

function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.number === undefined) || (!(func0.call(data, "number")))) && (missing0 = "number")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))) || (((data.sealed === undefined) || (!(func0.call(data, "sealed")))) && (missing0 = "sealed"))){
validate465.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.number !== undefined && func0.call(data, "number")){
const _errs1 = errors;
if(!(validate127(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate46(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate245(data.sealed, {instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
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
validate465.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate465.errors = vErrors;
return errors === 0;
}

export const NoticeItem = validate469;
const schema111 = {"description":"Something that has no number: what it tells of is replaced by the next one.","properties":{"channel":{"$ref":"#/$defs/Id"},"kind":{"const":"notice","type":"string"},"tunnel":{"$ref":"#/$defs/TunnelRecord"}},"required":["channel","kind","tunnel"],"type":"object"};

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.tunnel === undefined) || (!(func0.call(data, "tunnel")))) && (missing0 = "tunnel"))){
validate469.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate469.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("notice" !== data1){
validate469.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "notice"},message:"must be equal to constant"}];
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
if(!(validate101(data.tunnel, {instancePath:instancePath+"/tunnel",parentData:data,parentDataProperty:"tunnel",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate469.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate469.errors = vErrors;
return errors === 0;
}

export const OpenedContent = validate472;
const schema112 = {"description":"What a sealed event opens to.","properties":{"content":{"$ref":"#/$defs/EventContent"},"type":{"$ref":"#/$defs/EventType"}},"required":["content","type"],"type":"object"};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate472.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined && func0.call(data, "content")){
const _errs1 = errors;
if(!(validate83(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate92(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}

export const Ordered = validate475;
const schema113 = {"description":"The place of what was sent.","properties":{"channel":{"$ref":"#/$defs/Id"},"id":{"$ref":"#/$defs/Id"},"received_at":{"$ref":"#/$defs/Timestamp"},"seq":{"$ref":"#/$defs/Seq"},"v":{"$ref":"#/$defs/Version"}},"required":["channel","id","received_at","seq","v"],"type":"object"};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate475.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate475.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate475.errors = vErrors;
return errors === 0;
}

export const Participant = validate481;
const schema114 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"credential":{"$ref":"#/$defs/Connect"},"device":{"$ref":"#/$defs/DeviceAddress"},"roles":{"$ref":"#/$defs/Roles"}},"required":["connection","credential","device","roles"],"type":"object"};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.credential === undefined) || (!(func0.call(data, "credential")))) && (missing0 = "credential"))) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))){
validate481.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate152(data.credential, {instancePath:instancePath+"/credential",parentData:data,parentDataProperty:"credential",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
if(!(validate87(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate481.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate481.errors = vErrors;
return errors === 0;
}

export const Ping = validate486;
const schema115 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"ping","type":"string"}},"required":["n","type"],"type":"object"};
const schema116 = {"maximum":9007199254740991,"minimum":0,"type":"integer"};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate487.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate487.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate487.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate487.errors = vErrors;
return errors === 0;
}


function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate486.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.n !== undefined && func0.call(data, "n")){
const _errs1 = errors;
if(!(validate487(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
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
validate486.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ping" !== data1){
validate486.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ping"},message:"must be equal to constant"}];
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
validate486.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate486.errors = vErrors;
return errors === 0;
}

export const PingNumber = validate489;

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate489.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate489.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate489.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate489.errors = vErrors;
return errors === 0;
}

export const Pong = validate490;
const schema118 = {"properties":{"n":{"$ref":"#/$defs/PingNumber"},"type":{"const":"pong","type":"string"}},"required":["n","type"],"type":"object"};

function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.n === undefined) || (!(func0.call(data, "n")))) && (missing0 = "n")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate490.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.n !== undefined && func0.call(data, "n")){
const _errs1 = errors;
if(!(validate487(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
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
validate490.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("pong" !== data1){
validate490.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pong"},message:"must be equal to constant"}];
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
validate490.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate490.errors = vErrors;
return errors === 0;
}

export const Problem = validate492;
const schema119 = {"description":"A refusal over HTTP.","properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"epoch":{"$ref":"#/$defs/EpochNumber"},"head":{"$ref":"#/$defs/Id"},"instance":{"$ref":"#/$defs/ProblemInstance"},"server_time":{"$ref":"#/$defs/Timestamp"},"status":{"$ref":"#/$defs/HttpStatus"},"title":{"$ref":"#/$defs/ShortText"},"tunnelID":{"$ref":"#/$defs/TunnelId"},"type":{"$ref":"#/$defs/ProblemType"}},"required":["code","status","title","type"],"type":"object"};
const schema120 = {"maxLength":45,"pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","type":"string"};
const pattern19 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate497.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern19.test(data)){
validate497.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate497.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate497.errors = vErrors;
return errors === 0;
}

const schema121 = {"maxLength":200,"type":"string"};

function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate501.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate501.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate501.errors = vErrors;
return errors === 0;
}

const schema122 = {"maxLength":61,"pattern":"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$","type":"string"};
const pattern20 = new RegExp("^urn:voicetunnel:error:[a-z][a-z-]{0,38}$", "u");

function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate504.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern20.test(data)){
validate504.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate504.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate504.errors = vErrors;
return errors === 0;
}


function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate492.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate302(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate390(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate28(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate497(data.instance, {instancePath:instancePath+"/instance",parentData:data,parentDataProperty:"instance",rootData}))){
vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
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
if(!(validate43(data.server_time, {instancePath:instancePath+"/server_time",parentData:data,parentDataProperty:"server_time",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate336(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
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
if(!(validate501(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate504(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
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
validate492.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate492.errors = vErrors;
return errors === 0;
}

export const ProblemInstance = validate506;

function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 45){
validate506.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(!pattern19.test(data)){
validate506.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
}
else {
validate506.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate506.errors = vErrors;
return errors === 0;
}

export const ProblemType = validate507;

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 61){
validate507.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 61},message:"must NOT have more than 61 characters"}];
return false;
}
else {
if(!pattern20.test(data)){
validate507.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"},message:"must match pattern \""+"^urn:voicetunnel:error:[a-z][a-z-]{0,38}$"+"\""}];
return false;
}
}
}
else {
validate507.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate507.errors = vErrors;
return errors === 0;
}

export const ProxyAddress = validate508;

function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) || (!(func0.call(data, "address")))) && (missing0 = "address")) || (((data.public === undefined) || (!(func0.call(data, "public")))) && (missing0 = "public"))){
validate508.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined && func0.call(data, "address")){
const _errs1 = errors;
if(!(validate37(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate34(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate508.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate508.errors = vErrors;
return errors === 0;
}

export const ProxyConnection = validate511;

function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.proxy === undefined) || (!(func0.call(data, "proxy")))) && (missing0 = "proxy")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate511.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.proxy !== undefined && func0.call(data, "proxy")){
const _errs1 = errors;
if(!(validate110(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate511.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("proxy" !== data2){
validate511.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "proxy"},message:"must be equal to constant"}];
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
validate511.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate511.errors = vErrors;
return errors === 0;
}

export const Registration = validate514;
const schema127 = {"description":"A user asks for a name.","properties":{"created_at":{"$ref":"#/$defs/Timestamp"},"nonce":{"$ref":"#/$defs/Bytes16"},"sealing_key":{"$ref":"#/$defs/SealingKey"},"server":{"$ref":"#/$defs/ServerName"},"sig":{"$ref":"#/$defs/Signature"},"signing_key":{"$ref":"#/$defs/SigningKey"},"token":{"$ref":"#/$defs/RegistrationToken"},"user":{"$ref":"#/$defs/UserId"},"v":{"$ref":"#/$defs/Version"}},"required":["created_at","nonce","sealing_key","server","sig","signing_key","user","v"],"type":"object"};
const schema128 = {"description":"What the operator gave the user, where the server asks for it.","maxLength":255,"minLength":1,"type":"string"};

function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate521.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate521.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate521.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate521.errors = vErrors;
return errors === 0;
}


function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.sealing_key === undefined) || (!(func0.call(data, "sealing_key")))) && (missing0 = "sealing_key"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.signing_key === undefined) || (!(func0.call(data, "signing_key")))) && (missing0 = "signing_key"))) || (((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate514.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.created_at !== undefined && func0.call(data, "created_at")){
const _errs1 = errors;
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate30(data.nonce, {instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
if(!(validate46(data.sealing_key, {instancePath:instancePath+"/sealing_key",parentData:data,parentDataProperty:"sealing_key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate34(data.signing_key, {instancePath:instancePath+"/signing_key",parentData:data,parentDataProperty:"signing_key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate521(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
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
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate514.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate514.errors = vErrors;
return errors === 0;
}

export const RegistrationToken = validate525;

function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 255){
validate525.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate525.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate525.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate525.errors = vErrors;
return errors === 0;
}

export const RelayClientMessage = validate526;
const schema130 = {"description":"What a client sends in text messages.","oneOf":[{"$ref":"#/$defs/Connect"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"}],"type":"object","discriminator":{"propertyName":"type"}};

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "connect"){
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate486(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate490(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
}
else {
validate526.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate526.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate526.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate526.errors = vErrors;
return errors === 0;
}

export const RelayError = validate530;
const schema131 = {"properties":{"code":{"$ref":"#/$defs/ErrorCodeText"},"detail":{"$ref":"#/$defs/LongText"},"type":{"const":"error","type":"string"}},"required":["code","type"],"type":"object"};

function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate530.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
const _errs1 = errors;
if(!(validate302(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate390(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
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
validate530.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("error" !== data2){
validate530.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"}];
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
validate530.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate530.errors = vErrors;
return errors === 0;
}

export const RelayLimits = validate533;
const schema132 = {"description":"Those of the server's limits that a connection has to know.","properties":{"dead_ms":{"$ref":"#/$defs/Limit"},"frame_bytes":{"$ref":"#/$defs/Limit"},"frames_per_second":{"$ref":"#/$defs/Limit"},"ping_ms":{"$ref":"#/$defs/Limit"},"queue_frames":{"$ref":"#/$defs/Limit"},"strikes":{"$ref":"#/$defs/Limit"}},"required":["dead_ms","frame_bytes","frames_per_second","ping_ms","queue_frames","strikes"],"type":"object"};

function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.dead_ms === undefined) || (!(func0.call(data, "dead_ms")))) && (missing0 = "dead_ms")) || (((data.frame_bytes === undefined) || (!(func0.call(data, "frame_bytes")))) && (missing0 = "frame_bytes"))) || (((data.frames_per_second === undefined) || (!(func0.call(data, "frames_per_second")))) && (missing0 = "frames_per_second"))) || (((data.ping_ms === undefined) || (!(func0.call(data, "ping_ms")))) && (missing0 = "ping_ms"))) || (((data.queue_frames === undefined) || (!(func0.call(data, "queue_frames")))) && (missing0 = "queue_frames"))) || (((data.strikes === undefined) || (!(func0.call(data, "strikes")))) && (missing0 = "strikes"))){
validate533.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dead_ms !== undefined && func0.call(data, "dead_ms")){
const _errs1 = errors;
if(!(validate357(data.dead_ms, {instancePath:instancePath+"/dead_ms",parentData:data,parentDataProperty:"dead_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.frame_bytes, {instancePath:instancePath+"/frame_bytes",parentData:data,parentDataProperty:"frame_bytes",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.frames_per_second, {instancePath:instancePath+"/frames_per_second",parentData:data,parentDataProperty:"frames_per_second",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.ping_ms, {instancePath:instancePath+"/ping_ms",parentData:data,parentDataProperty:"ping_ms",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.queue_frames, {instancePath:instancePath+"/queue_frames",parentData:data,parentDataProperty:"queue_frames",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
if(!(validate357(data.strikes, {instancePath:instancePath+"/strikes",parentData:data,parentDataProperty:"strikes",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
validate533.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate533.errors = vErrors;
return errors === 0;
}

export const RelayServerMessage = validate540;
const schema133 = {"description":"What a server sends in text messages.","oneOf":[{"$ref":"#/$defs/Challenge"},{"$ref":"#/$defs/Closed"},{"$ref":"#/$defs/Ending"},{"$ref":"#/$defs/RelayError"},{"$ref":"#/$defs/Joined"},{"$ref":"#/$defs/Left"},{"$ref":"#/$defs/Ping"},{"$ref":"#/$defs/Pong"},{"$ref":"#/$defs/RolesChanged"},{"$ref":"#/$defs/Welcome"}],"type":"object","discriminator":{"propertyName":"type"}};
const schema134 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"roles":{"$ref":"#/$defs/Roles"},"type":{"const":"roles","type":"string"}},"required":["connection","roles","type"],"type":"object"};

function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate541.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate541.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate541.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
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
validate541.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate541.errors = vErrors;
return errors === 0;
}

const schema135 = {"properties":{"connection":{"$ref":"#/$defs/ConnectionNumber"},"limits":{"$ref":"#/$defs/RelayLimits"},"participants":{"description":"The others who are there.","items":{"$ref":"#/$defs/Participant"},"maxItems":10000,"type":"array"},"roles":{"$ref":"#/$defs/Roles"},"sig":{"$ref":"#/$defs/Signature"},"type":{"const":"welcome","type":"string"},"v":{"$ref":"#/$defs/Version"}},"required":["connection","limits","participants","roles","sig","type","v"],"type":"object"};

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate544.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate533(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
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
validate544.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate481(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
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
validate544.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate544.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate544.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate544.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate544.errors = vErrors;
return errors === 0;
}


function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "challenge"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if(tag0 === "closed"){
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ending"){
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
else if(tag0 === "error"){
if(!(validate530(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
else if(tag0 === "joined"){
if(!(validate350(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
else if(tag0 === "left"){
if(!(validate355(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ping"){
if(!(validate486(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
else if(tag0 === "pong"){
if(!(validate490(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
}
else if(tag0 === "roles"){
if(!(validate541(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
else if(tag0 === "welcome"){
if(!(validate544(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
else {
validate540.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate540.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate540.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate540.errors = vErrors;
return errors === 0;
}

export const RelayUrl = validate561;

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate561.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern13.test(data)){
validate561.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^wss?://[^\\s?#]+$"},message:"must match pattern \""+"^wss?://[^\\s?#]+$"+"\""}];
return false;
}
}
}
else {
validate561.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate561.errors = vErrors;
return errors === 0;
}

export const Roles = validate562;

function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.read === undefined) || (!(func0.call(data, "read")))) && (missing0 = "read")) || (((data.write === undefined) || (!(func0.call(data, "write")))) && (missing0 = "write"))){
validate562.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.read !== undefined && func0.call(data, "read")){
const _errs1 = errors;
if(typeof data.read !== "boolean"){
validate562.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate562.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate562.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate562.errors = vErrors;
return errors === 0;
}

export const RolesChanged = validate563;

function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))){
validate563.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate563.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("roles" !== data2){
validate563.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "roles"},message:"must be equal to constant"}];
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
validate563.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate563.errors = vErrors;
return errors === 0;
}

export const SealedContent = validate566;
const schema139 = {"description":"The content of a `vt.sealed` event.","properties":{"ciphertext":{"$ref":"#/$defs/Ciphertext"},"enc":{"$ref":"#/$defs/SealingKey"},"epoch":{"$ref":"#/$defs/EpochNumber"},"to":{"$ref":"#/$defs/UserId"}},"required":["ciphertext","enc","epoch"],"type":"object"};

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))){
validate566.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate150(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(!(validate46(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate566.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate566.errors = vErrors;
return errors === 0;
}

export const SealedKey = validate571;

function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ciphertext === undefined) || (!(func0.call(data, "ciphertext")))) && (missing0 = "ciphertext")) || (((data.enc === undefined) || (!(func0.call(data, "enc")))) && (missing0 = "enc"))){
validate571.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ciphertext !== undefined && func0.call(data, "ciphertext")){
const _errs1 = errors;
if(!(validate32(data.ciphertext, {instancePath:instancePath+"/ciphertext",parentData:data,parentDataProperty:"ciphertext",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate46(data.enc, {instancePath:instancePath+"/enc",parentData:data,parentDataProperty:"enc",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
validate571.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate571.errors = vErrors;
return errors === 0;
}

export const SealedKeys = validate574;

function validate574(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10000){
validate574.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate182(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
validate574.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate574.errors = vErrors;
return errors === 0;
}

export const SealingKey = validate576;

function validate576(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate576.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate576.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate576.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate576.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate576.errors = vErrors;
return errors === 0;
}

export const Seq = validate577;

function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate577.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate577.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate577.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate577.errors = vErrors;
return errors === 0;
}

export const SeqOrZero = validate578;
const schema144 = {"description":"A number in the order of a channel, or 0 for the place before its first entry.","maximum":9007199254740991,"minimum":0,"type":"integer"};

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

export const ServerDocument = validate579;
const schema145 = {"description":"What a server says of itself.","properties":{"expires_at":{"$ref":"#/$defs/Timestamp"},"features":{"$ref":"#/$defs/Features"},"issued_at":{"$ref":"#/$defs/Timestamp"},"limits":{"$ref":"#/$defs/Limits"},"server":{"$ref":"#/$defs/ServerName"},"server_key":{"$ref":"#/$defs/SigningKey"},"sig":{"$ref":"#/$defs/Signature"},"v":{"$ref":"#/$defs/Version"},"versions":{"items":{"$ref":"#/$defs/Version"},"maxItems":16,"minItems":1,"type":"array"},"vtservers":{"items":{"$ref":"#/$defs/VtserverEntry"},"maxItems":64,"minItems":1,"type":"array"}},"required":["expires_at","features","issued_at","limits","server","server_key","sig","v","versions","vtservers"],"type":"object"};

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))) && (missing0 = "expires_at")) || (((data.features === undefined) || (!(func0.call(data, "features")))) && (missing0 = "features"))) || (((data.issued_at === undefined) || (!(func0.call(data, "issued_at")))) && (missing0 = "issued_at"))) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.server_key === undefined) || (!(func0.call(data, "server_key")))) && (missing0 = "server_key"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.versions === undefined) || (!(func0.call(data, "versions")))) && (missing0 = "versions"))) || (((data.vtservers === undefined) || (!(func0.call(data, "vtservers")))) && (missing0 = "vtservers"))){
validate579.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
const _errs1 = errors;
if(!(validate43(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate327(data.features, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
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
if(!(validate43(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate358(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate34(data.server_key, {instancePath:instancePath+"/server_key",parentData:data,parentDataProperty:"server_key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate579.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
if(data8.length < 1){
validate579.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate39(data8[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate579.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate579.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
if(data10.length < 1){
validate579.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate139(data10[i1], {instancePath:instancePath+"/vtservers/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate579.errors = [{instancePath:instancePath+"/vtservers",schemaPath:"#/properties/vtservers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate579.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate579.errors = vErrors;
return errors === 0;
}

export const ServerName = validate590;

function validate590(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 259){
validate590.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 259},message:"must NOT have more than 259 characters"}];
return false;
}
else {
if(func46(data) < 1){
validate590.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate590.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
}
}
}
else {
validate590.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate590.errors = vErrors;
return errors === 0;
}

export const ShortText = validate591;

function validate591(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 200){
validate591.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate591.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate591.errors = vErrors;
return errors === 0;
}

export const Signature = validate592;

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 88){
validate592.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"}];
return false;
}
else {
if(func46(data) < 88){
validate592.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 88},message:"must NOT have fewer than 88 characters"}];
return false;
}
else {
if(!pattern8.test(data)){
validate592.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{85}[AQgw]==$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{85}[AQgw]==$"+"\""}];
return false;
}
}
}
}
else {
validate592.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate592.errors = vErrors;
return errors === 0;
}

export const SigningKey = validate593;

function validate593(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate593.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate593.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate593.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate593.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate593.errors = vErrors;
return errors === 0;
}

export const SnapshotItem = validate594;
const schema150 = {"properties":{"kind":{"const":"snapshot","type":"string"},"snapshot":{"$ref":"#/$defs/ChannelSnapshot"}},"required":["kind","snapshot"],"type":"object"};

function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.snapshot === undefined) || (!(func0.call(data, "snapshot")))) && (missing0 = "snapshot"))){
validate594.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate594.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("snapshot" !== data0){
validate594.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "snapshot"},message:"must be equal to constant"}];
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
if(!(validate74(data.snapshot, {instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate594.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate594.errors = vErrors;
return errors === 0;
}

export const StateEntry = validate596;

function validate596(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.age === undefined) || (!(func0.call(data, "age")))) && (missing0 = "age")) || (((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.received_at === undefined) || (!(func0.call(data, "received_at")))) && (missing0 = "received_at"))) || (((data.refreshed_age === undefined) || (!(func0.call(data, "refreshed_age")))) && (missing0 = "refreshed_age"))) || (((data.seq === undefined) || (!(func0.call(data, "seq")))) && (missing0 = "seq"))){
validate596.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.age !== undefined && func0.call(data, "age")){
const _errs1 = errors;
if(!(validate79(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate81(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate43(data.received_at, {instancePath:instancePath+"/received_at",parentData:data,parentDataProperty:"received_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate79(data.refreshed_age, {instancePath:instancePath+"/refreshed_age",parentData:data,parentDataProperty:"refreshed_age",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
if(!(validate70(data.seq, {instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate596.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate596.errors = vErrors;
return errors === 0;
}

export const StateKey = validate603;

function validate603(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 512){
validate603.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern10.test(data)){
validate603.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]{0,512}$"},message:"must match pattern \""+"^[\\x21-\\x7e]{0,512}$"+"\""}];
return false;
}
}
}
else {
validate603.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate603.errors = vErrors;
return errors === 0;
}

export const StreamChannels = validate604;
const schema153 = {"additionalProperties":{"$ref":"#/$defs/SeqOrZero"},"description":"From channel id to the last `seq` known.","maxProperties":1000,"type":"object"};

function validate604(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
validate604.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate578(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
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
validate604.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate604.errors = vErrors;
return errors === 0;
}

export const StreamItem = validate606;
const schema154 = {"description":"One message of a stream.","oneOf":[{"$ref":"#/$defs/AddedItem"},{"$ref":"#/$defs/CreationEntry"},{"$ref":"#/$defs/EventEntry"},{"$ref":"#/$defs/LostItem"},{"$ref":"#/$defs/MemberEntry"},{"$ref":"#/$defs/NoticeItem"},{"$ref":"#/$defs/SnapshotItem"}],"type":"object","discriminator":{"propertyName":"kind"}};

function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "added"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "creation"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
else if(tag0 === "event"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
else if(tag0 === "lost"){
if(!(validate391(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
else if(tag0 === "member"){
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
else if(tag0 === "notice"){
if(!(validate469(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
else if(tag0 === "snapshot"){
if(!(validate594(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
errors = vErrors.length;
}
}
else {
validate606.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate606.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
else {
validate606.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate606.errors = vErrors;
return errors === 0;
}

export const StreamKeyInput = validate614;
const schema155 = {"description":"What makes a stream's key its own: the salt, and the names that `info` takes in this order. It is never sent as such.","properties":{"channel":{"$ref":"#/$defs/Id"},"device":{"$ref":"#/$defs/DeviceAddress"},"salt":{"$ref":"#/$defs/Bytes32"},"server":{"$ref":"#/$defs/ServerName"},"tunnelID":{"$ref":"#/$defs/TunnelId"}},"required":["channel","device","salt","server","tunnelID"],"type":"object"};

function validate614(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.channel === undefined) || (!(func0.call(data, "channel")))) && (missing0 = "channel")) || (((data.device === undefined) || (!(func0.call(data, "device")))) && (missing0 = "device"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.server === undefined) || (!(func0.call(data, "server")))) && (missing0 = "server"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))){
validate614.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channel !== undefined && func0.call(data, "channel")){
const _errs1 = errors;
if(!(validate28(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate87(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate31(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
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
if(!(validate37(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
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
validate614.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate614.errors = vErrors;
return errors === 0;
}

export const StreamParameters = validate620;

function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt")){
validate620.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.salt !== undefined && func0.call(data, "salt")){
if(!(validate31(data.salt, {instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
else {
validate620.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate620.errors = vErrors;
return errors === 0;
}

export const StreamRequest = validate622;
const schema157 = {"description":"The channels to follow, and the `seq` after which to begin.","properties":{"channels":{"$ref":"#/$defs/StreamChannels"},"v":{"$ref":"#/$defs/Version"}},"required":["channels","v"],"type":"object"};

function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channels === undefined) || (!(func0.call(data, "channels")))) && (missing0 = "channels")) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate622.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.channels !== undefined && func0.call(data, "channels")){
const _errs1 = errors;
if(!(validate604(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate604.errors : vErrors.concat(validate604.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate622.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate622.errors = vErrors;
return errors === 0;
}

export const Timestamp = validate625;

function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate625.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate625.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate625.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate625.errors = vErrors;
return errors === 0;
}

export const TunnelId = validate626;

function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 44){
validate626.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters"}];
return false;
}
else {
if(func46(data) < 44){
validate626.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 44},message:"must NOT have fewer than 44 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate626.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=$"+"\""}];
return false;
}
}
}
}
else {
validate626.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate626.errors = vErrors;
return errors === 0;
}

export const TunnelRecord = validate627;

function validate627(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.auth_chatchannel === undefined) || (!(func0.call(data, "auth_chatchannel")))) && (missing0 = "auth_chatchannel")) || (((data.connections === undefined) || (!(func0.call(data, "connections")))) && (missing0 = "connections"))) || (((data.created_at === undefined) || (!(func0.call(data, "created_at")))) && (missing0 = "created_at"))) || (((data.created_by === undefined) || (!(func0.call(data, "created_by")))) && (missing0 = "created_by"))) || (((data.created_on === undefined) || (!(func0.call(data, "created_on")))) && (missing0 = "created_on"))) || (((data.declaration === undefined) || (!(func0.call(data, "declaration")))) && (missing0 = "declaration"))) || (((data.epoch === undefined) || (!(func0.call(data, "epoch")))) && (missing0 = "epoch"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.tunnelID === undefined) || (!(func0.call(data, "tunnelID")))) && (missing0 = "tunnelID"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))) || (((data.vtserver === undefined) || (!(func0.call(data, "vtserver")))) && (missing0 = "vtserver"))){
validate627.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access !== undefined && func0.call(data, "access")){
const _errs1 = errors;
if(!(validate22(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate28(data.auth_chatchannel, {instancePath:instancePath+"/auth_chatchannel",parentData:data,parentDataProperty:"auth_chatchannel",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if(!(validate104(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate23(data.created_by, {instancePath:instancePath+"/created_by",parentData:data,parentDataProperty:"created_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate37(data.created_on, {instancePath:instancePath+"/created_on",parentData:data,parentDataProperty:"created_on",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate122(data.declaration, {instancePath:instancePath+"/declaration",parentData:data,parentDataProperty:"declaration",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
if(!(validate127(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate129(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
validate627.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data9 === "closed") || (data9 === "declared")) || (data9 === "ending")) || (data9 === "open"))){
validate627.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate129(data.tunnelID, {instancePath:instancePath+"/tunnelID",parentData:data,parentDataProperty:"tunnelID",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!(validate139(data.vtserver, {instancePath:instancePath+"/vtserver",parentData:data,parentDataProperty:"vtserver",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate627.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate627.errors = vErrors;
return errors === 0;
}

export const UserId = validate640;

function validate640(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func46(data) > 325){
validate640.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 325},message:"must NOT have more than 325 characters"}];
return false;
}
else {
if(func46(data) < 4){
validate640.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data)){
validate640.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^@[a-z0-9._-]{1,64}:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::[1-9][0-9]{0,4})?$"+"\""}];
return false;
}
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

export const Version = validate641;

function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate641.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate641.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate641.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate641.errors = vErrors;
return errors === 0;
}

export const VtserverEntry = validate642;

function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))){
validate642.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(!(validate34(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate141(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate642.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate642.errors = vErrors;
return errors === 0;
}

export const Welcome = validate645;

function validate645(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing0 = "connection")) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))) || (((data.participants === undefined) || (!(func0.call(data, "participants")))) && (missing0 = "participants"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.sig === undefined) || (!(func0.call(data, "sig")))) && (missing0 = "sig"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.v === undefined) || (!(func0.call(data, "v")))) && (missing0 = "v"))){
validate645.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connection !== undefined && func0.call(data, "connection")){
const _errs1 = errors;
if(!(validate171(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate533(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
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
validate645.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate481(data2[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
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
validate645.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate107(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate54(data.sig, {instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate645.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("welcome" !== data6){
validate645.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "welcome"},message:"must be equal to constant"}];
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
if(!(validate39(data.v, {instancePath:instancePath+"/v",parentData:data,parentDataProperty:"v",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate645.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate645.errors = vErrors;
return errors === 0;
}
