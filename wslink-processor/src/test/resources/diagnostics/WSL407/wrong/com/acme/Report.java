package com.acme;

record Report(Secret secret) {
  private record Secret(String text) {}
}
