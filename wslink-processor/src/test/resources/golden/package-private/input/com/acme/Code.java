package com.acme;

enum Code {
  ONE
}
