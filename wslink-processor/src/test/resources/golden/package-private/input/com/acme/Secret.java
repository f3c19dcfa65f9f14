package com.acme;

record Secret(String text) {}
