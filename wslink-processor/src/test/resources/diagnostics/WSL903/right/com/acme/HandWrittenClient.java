package com.acme;

class HandWrittenClient {}
