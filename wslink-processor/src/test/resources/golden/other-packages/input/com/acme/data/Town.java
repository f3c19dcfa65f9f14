package com.acme.data;

public enum Town {
  PARIS
}
