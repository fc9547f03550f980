; Inno Setup 6: an installer for Windows, for one user without an administrator or for all with one.
; packaging/build.py --target windows runs it:  iscc /DVersion=... /DApp=... /DOut=... inkwell.iss

#ifndef Version
  #error Version is not given
#endif

[Setup]
AppId={{8C2B0D0E-5B0B-4B0C-9B57-1C1E5E7C9A41}
AppName=Inkwell
AppVersion={#Version}
AppPublisher=The Inkwell contributors
DefaultDirName={autopf}\Inkwell
DefaultGroupName=Inkwell
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#App}\LICENCES.txt
OutputDir={#Out}
OutputBaseFilename=Inkwell-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\inkwell.exe
CloseApplications=yes
; A signed build gives the name of a sign tool that is set up in Inno Setup: /DSignTool=name
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
Source: "{#App}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one has not would be loaded all the same.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Inkwell"; Filename: "{app}\inkwell.exe"
Name: "{autodesktop}\Inkwell"; Filename: "{app}\inkwell.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\inkwell.exe"; Description: "{cm:LaunchProgram,Inkwell}"; Flags: nowait postinstall skipifsilent

; Books, settings and models of the author are never touched by removing the program.
