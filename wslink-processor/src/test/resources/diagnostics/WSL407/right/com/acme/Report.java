package com.acme;

record Report(Secret secret) {
  record Secret(String text) {}
}
