package com.acme;

record Mesh() {
  record Info(int size) {}
}
